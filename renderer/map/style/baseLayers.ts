import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { type DrawScale, alongZoom, byLevel, byZoom, zoomOf } from './expressions.ts';

/** Land and relief. */
export function landLayers(palette: Palette, scale: DrawScale): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette['map-land'] } },
    {
      id: 'relief',
      type: 'fill',
      source: 'relief',
      paint: {
        'fill-color': byLevel(1, [
          palette['map-relief-1'],
          palette['map-relief-2'],
          palette['map-relief-3'],
          palette['map-relief-4'],
          palette['map-relief-5'],
          palette['map-relief-6'],
        ]),
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
      // Its soft edges need no second drawing of every outline: of all layers it is the dearest.
      paint: { 'fill-pattern': ['concat', 'cover-', ['get', 'kind']], 'fill-antialias': false },
    },
    {
      id: 'hachures',
      type: 'line',
      source: 'hachures',
      minzoom: zoomOf(scale, 7.6),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette['map-hachure'],
        'line-width': byZoom(scale, [8, 0.9], [11, 2.6]),
        'line-opacity': 0.75,
      },
    },
  ];
}

/** Water, roads and railways, from the ground up. */
export function waterAndWayLayers(palette: Palette, scale: DrawScale): LayerSpecification[] {
  const { unit } = scale;
  return [
    {
      id: 'sea',
      type: 'fill',
      source: 'sea',
      paint: { 'fill-color': palette['map-sea-0'], 'fill-antialias': false },
    },
    {
      // Tints from the shore to the open sea, each within the one before.
      id: 'sea-depths',
      type: 'fill',
      source: 'sea-depths',
      paint: {
        'fill-color': byLevel(1, [
          palette['map-sea-1'],
          palette['map-sea-2'],
          palette['map-sea-3'],
          palette['map-sea-4'],
          palette['map-sea-5'],
          palette['map-sea-6'],
          palette['map-sea-7'],
        ]),
        'fill-antialias': false,
      },
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
        'line-width': byZoom(scale, [7, 1.2], [11, 3]),
        'line-opacity': 0.85,
      },
    },
    {
      id: 'lagoon-rim',
      type: 'line',
      source: 'lagoons',
      paint: { 'line-color': palette['map-rim'], 'line-width': byZoom(scale, [7, 0.8], [11, 2.4]) },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette['map-lake'], 'fill-antialias': false },
    },
    {
      // Rivers like a brush, canals thin: one layer, because every layer costs.
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette['map-river'],
        'line-width': alongZoom(
          scale,
          [7, ['match', ['get', 'rank'], 1, 2 * unit, 2, 1.2 * unit, 5, 0.4 * unit, 0.7 * unit]],
          [
            11,
            [
              'case',
              ['==', ['get', 'kind'], 'canal'],
              3 * unit,
              ['match', ['get', 'rank'], 1, 7 * unit, 2, 5 * unit, 5, 2 * unit, 3.4 * unit],
            ],
          ],
        ),
      },
    },
    {
      id: 'railways',
      type: 'line',
      source: 'railways',
      minzoom: zoomOf(scale, 8),
      paint: {
        'line-color': palette['map-rail'],
        'line-width': byZoom(scale, [8, 1], [11, 2]),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'roads-small',
      type: 'line',
      source: 'roads',
      filter: ['!', ['in', ['get', 'kind'], ['literal', ['motorway', 'trunk']]]],
      minzoom: zoomOf(scale, 8),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette['map-path'], 'line-width': byZoom(scale, [8, 0.8], [10, 2], [12, 5]) },
    },
    {
      id: 'roads-big',
      type: 'line',
      source: 'roads',
      filter: ['in', ['get', 'kind'], ['literal', ['motorway', 'trunk']]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette['map-road'],
        'line-width': byZoom(scale, [7, 1.2], [9, 2.4], [12, 6]),
        'line-opacity': 0.9,
      },
    },
  ];
}
