import type { LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Palette } from '../palette.ts';
import { clusterImage } from '../iconImages.ts';
import { type DrawScale, alongZoom, byZoom } from './expressions.ts';
import { displayFont, textFont } from './fonts.ts';
import { languageLabels } from './languageLabels.ts';

const haloOf = (palette: Palette, unit: number) => ({
  'text-halo-color': palette.limestone,
  'text-halo-width': 2.4 * unit,
});

/** Single places of the one clustered source. @param from zoom level */
export function placeLayer(
  palette: Palette,
  scale: DrawScale,
  language: Language,
  from: number,
): LayerSpecification {
  return {
    id: 'places',
    type: 'symbol',
    source: 'places',
    filter: ['!', ['has', 'point_count']],
    minzoom: from,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': byZoom(scale, [7.5, 0.72], [9.5, 0.92]),
      'icon-overlap': 'always',
      'text-field': languageLabels('places', language, scale),
      'text-font': textFont,
      'text-size': byZoom(scale, [9, 17], [12, 23]),
      'text-max-width': 8,
      'text-variable-anchor': ['top', 'right', 'left', 'bottom'],
      'text-radial-offset': 1.6,
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: { 'text-color': palette.deep, ...haloOf(palette, scale.unit) },
  };
}

/** Clusters of the same source, the places of those that have unfolded, and the chosen place above all. @param from zoom level */
export function clusterLayers(
  palette: Palette,
  scale: DrawScale,
  language: Language,
  from: number,
): LayerSpecification[] {
  const { unit } = scale;
  return [
    {
      // Small seals from afar, so that the map is seen first; larger where fingers choose among them.
      id: 'clusters',
      type: 'symbol',
      source: 'places',
      filter: ['has', 'point_count'],
      minzoom: from,
      layout: {
        'icon-image': clusterImage,
        'icon-size': alongZoom(
          scale,
          [7.5, ['interpolate', ['linear'], ['get', 'point_count'], 2, 0.62 * unit, 30, 0.86 * unit]],
          [9.5, ['interpolate', ['linear'], ['get', 'point_count'], 2, 0.86 * unit, 30, 1.2 * unit]],
        ),
        'icon-overlap': 'always',
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': displayFont,
        'text-size': byZoom(scale, [7.5, 20], [9.5, 26]),
        'text-overlap': 'always',
      },
      paint: { 'text-color': palette.deep },
    },
    {
      // Places of clusters that have unfolded, around their seal.
      id: 'petals',
      type: 'symbol',
      source: 'petals',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': 0.86 * unit,
        'icon-overlap': 'always',
        'text-field': languageLabels('petals', language, scale),
        'text-font': textFont,
        'text-size': byZoom(scale, [9, 16], [12, 21]),
        'text-max-width': 7,
        'text-anchor': ['get', 'anchor'],
        'text-radial-offset': 1.7,
        'text-optional': true,
      },
      paint: { 'text-color': palette.deep, ...haloOf(palette, unit) },
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
