import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { byZoom } from './expressions.ts';

/** Land and relief. */
export function landLayers(palette: Palette, unit: number): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette['map-land'] } },
    {
      id: 'relief',
      type: 'fill',
      source: 'relief',
      paint: {
        'fill-color': [
          'match',
          ['get', 'level'],
          ...[1, palette['map-relief-1'], 2, palette['map-relief-2'], 3, palette['map-relief-3']],
          ...[4, palette['map-relief-4'], 5, palette['map-relief-5'], palette['map-relief-6']],
        ] as unknown as ExpressionSpecification,
        'fill-antialias': false,
      },
    },
    {
      // Light from the north-west, as on a printed map: dark slopes and bright ones in one layer.
      id: 'relief-shade',
      type: 'fill',
      source: 'relief-shade',
      paint: {
        'fill-color': ['match', ['get', 'kind'], 'light', palette['map-light'], palette['map-shade']],
        'fill-opacity': ['match', ['get', 'kind'], 'light', 0.38, 0.13],
        'fill-antialias': false,
      },
    },
    {
      id: 'landcover',
      type: 'fill',
      source: 'landcover',
      paint: { 'fill-pattern': ['concat', 'cover-', ['get', 'kind']] },
    },
    {
      id: 'hachures',
      type: 'line',
      source: 'hachures',
      minzoom: 7.6,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette['map-hachure'],
        'line-width': byZoom(unit, [8, 0.9], [11, 2.6]),
        'line-opacity': 0.75,
      },
    },
  ];
}

/** Water, roads and railways, from the ground up. */
export function waterAndWayLayers(palette: Palette, unit: number): LayerSpecification[] {
  return [
    { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': '#2b86a6', 'fill-antialias': false } },
    {
      id: 'sea-depths',
      type: 'fill',
      source: 'sea-depths',
      paint: {
        'fill-color': ['match', ['get', 'level'], 1, '#1f769b', 2, '#15658c', '#0e557d'],
        'fill-antialias': false,
      },
    },
    {
      // Shallow water: wide soft bands along the shore make the sea deepen towards the open.
      id: 'sea-shelf',
      type: 'line',
      source: 'sea',
      paint: {
        'line-color': palette.lagoon,
        'line-width': byZoom(unit, [7, 14], [9, 44], [11, 120]),
        'line-blur': byZoom(unit, [7, 14], [9, 44], [11, 120]),
        'line-opacity': 0.55,
      },
      layout: { 'line-join': 'round' },
    },
    {
      id: 'lagoons',
      type: 'fill',
      source: 'lagoons',
      paint: { 'fill-color': palette.lagoon, 'fill-antialias': false },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'sea',
      paint: {
        'line-color': palette.foam,
        'line-width': byZoom(unit, [7, 1.2], [11, 3]),
        'line-opacity': 0.85,
      },
    },
    {
      id: 'lagoon-rim',
      type: 'line',
      source: 'lagoons',
      paint: { 'line-color': '#d8f1ea', 'line-width': byZoom(unit, [7, 0.8], [11, 2.4]) },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.sea, 'fill-antialias': false },
    },
    {
      // Rivers like a brush, canals thin: one layer, because every layer costs.
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': '#3f93b3',
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          ['match', ['get', 'rank'], 1, 2 * unit, 2, 1.2 * unit, 5, 0.4 * unit, 0.7 * unit],
          11,
          [
            'case',
            ['==', ['get', 'kind'], 'canal'],
            3 * unit,
            ['match', ['get', 'rank'], 1, 7 * unit, 2, 5 * unit, 5, 2 * unit, 3.4 * unit],
          ],
        ],
      },
    },
    {
      id: 'railways',
      type: 'line',
      source: 'railways',
      minzoom: 8,
      paint: {
        'line-color': '#9c8f7c',
        'line-width': byZoom(unit, [8, 1], [11, 2]),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'roads-small',
      type: 'line',
      source: 'roads',
      filter: ['!', ['in', ['get', 'kind'], ['literal', ['motorway', 'trunk']]]],
      minzoom: 8,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': '#fffaf0', 'line-width': byZoom(unit, [8, 0.8], [10, 2], [12, 5]) },
    },
    {
      id: 'roads-big',
      type: 'line',
      source: 'roads',
      filter: ['in', ['get', 'kind'], ['literal', ['motorway', 'trunk']]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette['map-road'],
        'line-width': byZoom(unit, [7, 1.2], [9, 2.4], [12, 6]),
        'line-opacity': 0.9,
      },
    },
  ];
}
