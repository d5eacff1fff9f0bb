import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Palette } from '../palette.ts';
import { byZoom, nameIn } from './expressions.ts';
import { displayFont, textFont, waterFont } from './fonts.ts';
import { languageLabels } from './languageLabels.ts';

/** What stands behind letters, so that they can be read on any ground. */
function haloOf(palette: Palette, unit: number) {
  return {
    'text-halo-color': palette.limestone,
    'text-halo-width': 2 * unit,
    'text-halo-blur': 0.6 * unit,
  };
}

/** Names of waters, massifs, towns and summits, and the pictograms. Later layers win where they collide. */
export function nameLayers(palette: Palette, unit: number, language: Language): LayerSpecification[] {
  const halo = haloOf(palette, unit);
  return [
    {
      // Rivers, massifs and the sea along curves, as on a printed map.
      id: 'line-names',
      type: 'symbol',
      source: 'name-lines',
      filter: ['!=', ['get', 'kind'], 'territory'],
      minzoom: 7.4,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': nameIn(language),
        'text-font': waterFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          ['match', ['get', 'kind'], 'sea', 26 * unit, 'massif', 17 * unit, 12 * unit],
          11,
          ['match', ['get', 'kind'], 'sea', 60 * unit, 'massif', 38 * unit, 24 * unit],
        ],
        'text-max-angle': 40,
        'text-letter-spacing': ['match', ['get', 'kind'], 'sea', 0.3, 'massif', 0.28, 0.06],
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'kind'],
          'sea',
          '#d6ecf2',
          'massif',
          palette['map-summit'],
          palette['map-river-name'],
        ],
        'text-halo-color': ['match', ['get', 'kind'], 'sea', 'rgba(0,0,0,0)', palette.limestone],
        'text-halo-width': 1.6 * unit,
        'text-halo-blur': 0.6 * unit,
      },
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
      id: 'landmarks',
      type: 'symbol',
      source: 'landmarks',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8.7, 2, 9.7, 3]],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-anchor': 'bottom',
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7.5,
          ['*', 0.5 * unit, ['get', 'size']],
          9,
          ['*', 0.72 * unit, ['get', 'size']],
          11.5,
          ['*', 1.15 * unit, ['get', 'size']],
        ],
        'icon-allow-overlap': false,
        'icon-padding': 1,
        'symbol-sort-key': ['get', 'rank'],
      },
    },
  ];
}

/**
 * Names of the territories. @param partners ids of the partners that are shown
 */
export function territoryLayers(
  palette: Palette,
  unit: number,
  language: Language,
  partners: readonly string[],
): LayerSpecification[] {
  const halo = haloOf(palette, unit);
  return [
    {
      // From afar as points, because a name does not fit its line; from near along the curve drawn for it.
      id: 'territory-names',
      type: 'symbol',
      source: 'territories',
      maxzoom: 9.4,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': displayFont,
        'text-size': byZoom(unit, [7, 17], [9, 26]),
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-padding': 3,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
      },
      paint: { 'text-color': ['get', 'color'], ...halo, 'text-halo-width': 2.6 * unit },
    },
    {
      id: 'territory-curves',
      type: 'symbol',
      source: 'name-lines',
      filter: [
        'all',
        ['==', ['get', 'kind'], 'territory'],
        ['in', ['get', 'id'], ['literal', [...partners]]],
      ],
      minzoom: 9.4,
      maxzoom: 11.4,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', language, ['get', 'short']],
        'text-font': displayFont,
        'text-size': byZoom(unit, [9.4, 24], [11, 46]),
        'text-letter-spacing': 0.2,
        'text-max-angle': 30,
      },
      paint: { 'text-color': palette.vine, ...halo, 'text-halo-width': 2.6 * unit },
    },
  ];
}
