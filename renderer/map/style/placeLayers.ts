import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Palette } from '../palette.ts';
import { byZoom, nameIn } from './expressions.ts';
import { displayFont, textFont } from './fonts.ts';

/** Layers a finger can hit, the topmost first. */
export const touchableLayers = ['place-icons', 'cluster-discs'] as const;

/** Places of the one clustered source, and the chosen place above all. */
export function placeLayers(palette: Palette, unit: number, language: Language): LayerSpecification[] {
  return [
    {
      id: 'cluster-discs',
      type: 'circle',
      source: 'places',
      filter: ['has', 'point_count'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['get', 'point_count'], 2, 26 * unit, 20, 40 * unit],
        'circle-color': palette.limestone,
        'circle-stroke-color': palette.deep,
        'circle-stroke-width': 3 * unit,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'places',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': displayFont,
        'text-size': 26 * unit,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.deep },
    },
    {
      id: 'place-icons',
      type: 'symbol',
      source: 'places',
      filter: ['!', ['has', 'point_count']],
      layout: { 'icon-image': ['get', 'icon'], 'icon-size': 0.92 * unit, 'icon-allow-overlap': true },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      filter: ['!', ['has', 'point_count']],
      minzoom: 9.6,
      layout: {
        'text-field': nameIn(language),
        'text-font': textFont,
        'text-size': byZoom(unit, [9, 17], [12, 23]),
        'text-max-width': 8,
        'text-anchor': 'top',
        'text-offset': [0, 1.5],
      },
      paint: {
        'text-color': palette.deep,
        'text-halo-color': palette.limestone,
        'text-halo-width': 2.4 * unit,
      },
    },
    {
      id: 'chosen-halo',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': 58 * unit,
        'circle-color': palette.sun,
        'circle-opacity': 0.45,
        'circle-blur': 0.3,
      },
    },
    {
      id: 'chosen-icon',
      type: 'symbol',
      source: 'chosen',
      layout: { 'icon-image': ['get', 'icon'], 'icon-size': 1.4 * unit, 'icon-allow-overlap': true },
    },
  ];
}
