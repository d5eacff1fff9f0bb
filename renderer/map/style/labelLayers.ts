import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Palette } from '../palette.ts';
import { type DrawScale, alongZoom, byZoom, fromZoom, nameIn, zoomOf } from './expressions.ts';
import { displayFont, textFont, waterFont } from './fonts.ts';
import { townImage } from '../iconImages.ts';
import { languageLabels } from './languageLabels.ts';

/** What stands behind letters, so that they can be read on any ground. */
function haloOf(palette: Palette, { unit }: DrawScale) {
  return {
    'text-halo-color': palette.limestone,
    'text-halo-width': 2 * unit,
    'text-halo-blur': 0.6 * unit,
  };
}

/** Sizes of the names along curves, in design pixels. */
function nameSizes(
  unit: number,
  sea: number,
  gulf: number,
  massif: number,
  river: number,
): ExpressionSpecification {
  const bySea: ExpressionSpecification = ['match', ['get', 'id'], 'mediterranean', sea * unit, gulf * unit];
  return ['match', ['get', 'kind'], 'sea', bySea, 'massif', massif * unit, river * unit];
}

/** Names of waters, massifs, towns and summits. Later layers win where they collide. */
export function nameLayers(palette: Palette, scale: DrawScale, language: Language): LayerSpecification[] {
  const { unit } = scale;
  const halo = haloOf(palette, scale);
  return [
    {
      // Rivers, massifs and the sea along curves, as on a printed map. MapLibre leaves a name out at every zoom level
      // where its curve, within the tile, has no room for the last of these sizes: large names end small, close by. The
      // sea's is large at zoom 9, or it would stand there three times in a row, once in every tile.
      id: 'line-names',
      type: 'symbol',
      source: 'name-lines',
      filter: ['!=', ['get', 'kind'], 'territory'],
      minzoom: zoomOf(scale, 7.4),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': nameIn(language),
        'text-font': waterFont,
        'text-size': alongZoom(
          scale,
          [7, nameSizes(unit, 21, 21, 13, 11)],
          [8, nameSizes(unit, 24, 24, 14.5, 14)],
          [9, nameSizes(unit, 38, 27, 16, 17.5)],
          [10, nameSizes(unit, 68, 38, 20, 21)],
          [11, nameSizes(unit, 20, 20, 16, 24)],
        ),
        'text-max-angle': 40,
        'text-letter-spacing': ['match', ['get', 'kind'], 'sea', 0.22, 'massif', 0.14, 0.06],
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'kind'],
          'sea',
          palette['map-sea-name'],
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
      minzoom: zoomOf(scale, 8.8),
      layout: {
        'text-field': nameIn(language),
        'text-font': waterFont,
        'text-size': byZoom(scale, [8, 14], [11, 22]),
        'text-max-width': 6,
      },
      paint: {
        'text-color': palette.deep,
        'text-halo-color': palette['map-rim'],
        'text-halo-width': 1.6 * unit,
      },
    },
    {
      id: 'summit-names',
      type: 'symbol',
      source: 'summits',
      minzoom: zoomOf(scale, 8.4),
      layout: {
        'text-field': languageLabels('summit-names', language, scale),
        'text-font': textFont,
        'text-size': byZoom(scale, [8, 13], [11, 19]),
        'text-line-height': 1.05,
      },
      paint: { 'text-color': palette['map-summit'], ...halo },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'towns',
      filter: ['<=', ['get', 'rank'], fromZoom(scale, 2, [8.3, 3], [9.2, 4], [10.4, 5])],
      layout: {
        'icon-image': townImage,
        'icon-size': ['match', ['get', 'rank'], 1, 1.5 * unit, 2, 1.1 * unit, 0.85 * unit],
        'icon-overlap': 'always',
        'text-field': nameIn(language),
        'text-font': textFont,
        'text-size': alongZoom(
          scale,
          [7, ['match', ['get', 'rank'], 1, 24 * unit, 2, 18 * unit, 16 * unit]],
          [11, ['match', ['get', 'rank'], 1, 44 * unit, 2, 30 * unit, 3, 25 * unit, 21 * unit]],
        ),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-optional': true,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.deep, ...halo },
    },
  ];
}

/** From afar every territory has its sign, all of one size: a pictogram with its name. */
export function signLayer(palette: Palette, scale: DrawScale): LayerSpecification {
  return {
    id: 'signs',
    type: 'symbol',
    source: 'territories',
    maxzoom: zoomOf(scale, 9.2),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-anchor': 'bottom',
      'icon-size': byZoom(scale, [7.5, 0.56], [9, 0.8]),
      'icon-offset': ['get', 'aside'],
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['get', 'label'],
      'text-font': displayFont,
      'text-size': byZoom(scale, [7.5, 15], [9, 22]),
      'text-max-width': 6.2,
      'text-line-height': 1.05,
      'text-anchor': 'top',
      'text-offset': ['get', 'below'],
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.deep, ...haloOf(palette, scale), 'text-halo-width': 2.2 * scale.unit },
  };
}

/** From near its name runs along the curve drawn for it. @param partners ids of the partners that are shown */
export function territoryNameLayer(
  palette: Palette,
  scale: DrawScale,
  language: Language,
  partners: readonly string[],
): LayerSpecification {
  const { unit } = scale;
  return {
    id: 'territory-curves',
    type: 'symbol',
    source: 'name-lines',
    filter: ['all', ['==', ['get', 'kind'], 'territory'], ['in', ['get', 'id'], ['literal', [...partners]]]],
    minzoom: zoomOf(scale, 9.2),
    maxzoom: zoomOf(scale, 11.4),
    layout: {
      'symbol-placement': 'line-center',
      'text-field': ['get', language, ['get', 'short']],
      'text-font': displayFont,
      // Of one size: where a larger one, a zoom level later, found no room on the curve, MapLibre would leave it out.
      'text-size': 20 * unit,
      'text-letter-spacing': 0.2,
      'text-max-angle': 30,
    },
    paint: { 'text-color': palette.vine, ...haloOf(palette, scale), 'text-halo-width': 2.6 * unit },
  };
}

/**
 * Pictograms, always drawn: whoever comes looks for them. Those that are the sign of a territory come when their name
 * does no longer stand below them. @param signs ids of the pictograms that are signs
 */
export function landmarkLayers(scale: DrawScale, signs: readonly string[]): LayerSpecification[] {
  const rank: ExpressionSpecification = [
    'case',
    ['in', ['get', 'id'], ['literal', [...signs]]],
    9,
    ['get', 'rank'],
  ];
  return [
    {
      id: 'landmarks',
      type: 'symbol',
      source: 'landmarks',
      filter: ['<=', rank, fromZoom(scale, 1, [9.2, 9])],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-anchor': 'bottom',
        'icon-size': alongZoom(
          scale,
          [7.5, ['*', 0.5 * scale.unit, ['get', 'size']]],
          [9, ['*', 0.74 * scale.unit, ['get', 'size']]],
          [11.5, ['*', 1.15 * scale.unit, ['get', 'size']]],
        ),
        'icon-overlap': 'always',
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
    },
  ];
}
