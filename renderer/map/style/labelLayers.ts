import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Palette } from '../palette.ts';
import { byZoom, nameIn } from './expressions.ts';
import { displayFont, textFont, waterFont } from './fonts.ts';
import { languageLabels } from './languageLabels.ts';

/** Names of waters, towns, summits and territories. Later layers win where they collide. */
export function labelLayers(palette: Palette, unit: number, language: Language): LayerSpecification[] {
  const halo = {
    'text-halo-color': palette.limestone,
    'text-halo-width': 2 * unit,
    'text-halo-blur': 0.6 * unit,
  };
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'rivers',
      filter: ['has', 'name'],
      minzoom: 8.6,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 520 * unit,
        'text-field': nameIn(language),
        'text-font': waterFont,
        'text-size': byZoom(unit, [8, 15], [11, 22]),
        'text-max-angle': 35,
        'text-letter-spacing': 0.08,
      },
      paint: { 'text-color': palette['map-river-name'], ...halo },
    },
    {
      id: 'water-names',
      type: 'symbol',
      source: 'lagoons',
      filter: ['has', 'name'],
      minzoom: 8.8,
      layout: {
        'text-field': nameIn(language),
        'text-font': waterFont,
        'text-size': byZoom(unit, [8, 14], [11, 22]),
        'text-max-width': 6,
      },
      paint: { 'text-color': palette.deep, 'text-halo-color': '#bfe6e0', 'text-halo-width': 1.6 * unit },
    },
    {
      id: 'summit-names',
      type: 'symbol',
      source: 'summits',
      minzoom: 8.4,
      layout: {
        'text-field': languageLabels('summit-names', language),
        'text-font': textFont,
        'text-size': byZoom(unit, [8, 13], [11, 19]),
        'text-line-height': 1.05,
      },
      paint: { 'text-color': palette['map-summit'], ...halo },
    },
    {
      id: 'town-dots',
      type: 'circle',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 8, 3, 9.2, 4, 10.4, 5]],
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 1, 7 * unit, 2, 5 * unit, 3.6 * unit],
        'circle-color': palette.foam,
        'circle-stroke-color': palette.deep,
        'circle-stroke-width': 2 * unit,
      },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 8, 3, 9.2, 4, 10.4, 5]],
      layout: {
        'text-field': nameIn(language),
        'text-font': textFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          ['match', ['get', 'rank'], 1, 28 * unit, 2, 20 * unit, 17 * unit],
          11,
          ['match', ['get', 'rank'], 1, 44 * unit, 2, 30 * unit, 3, 25 * unit, 21 * unit],
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.deep, ...halo },
    },
    {
      id: 'territory-names',
      type: 'symbol',
      source: 'territories',
      maxzoom: 10.6,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': displayFont,
        'text-size': byZoom(unit, [7, 17], [9, 26], [10.5, 34]),
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-padding': 4,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
      },
      paint: { 'text-color': ['get', 'color'], ...halo, 'text-halo-width': 2.6 * unit },
    },
  ];
}
