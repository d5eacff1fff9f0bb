import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Basemap } from '../../../electron/contract/basemap.ts';
import type { Palette } from '../palette.ts';
import {
  byKind,
  byRank,
  coverKinds,
  isOneOf,
  placeRanks,
  rankIn,
  runningWater,
  seaKinds,
  standingWater,
  wayRanks,
} from './basemapKinds.ts';
import { type DrawScale, alongZoom, fromZoom, zoomOf } from './expressions.ts';
import { textFont } from './fonts.ts';
import { languageLabels } from './languageLabels.ts';

/** Zoom levels of the design at which the detailed map begins to show, is all there, names towns and shows houses. */
export const basemapZooms = { comes: 10, there: 10.6, names: 11.2, houses: 13 } as const;

/** What each schema calls its layers. */
const sourceLayers = {
  protomaps: {
    ...{ cover: 'landuse', water: 'water', streams: 'water' },
    ...{ ways: 'roads', houses: 'buildings', names: 'places' },
  },
  openmaptiles: {
    ...{ cover: 'landcover', water: 'water', streams: 'waterway' },
    ...{ ways: 'transportation', houses: 'building', names: 'place' },
  },
} as const satisfies Readonly<Record<Basemap['schema'], Readonly<Record<string, string>>>>;

/** One fill, line or symbol layer of the detailed map, from the zoom level on at which it comes. */
function layer<T extends LayerSpecification['type']>(
  type: T,
  { schema }: Basemap,
  slot: keyof (typeof sourceLayers)['protomaps'],
  minzoom: number,
) {
  const sourceLayer = sourceLayers[schema][slot];
  return { id: `basemap-${slot}`, type, source: 'basemap', 'source-layer': sourceLayer, minzoom };
}

const polygons: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const lines: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

/** What grows and where people live, in the textures of the drawn map. */
export function coverLayer(basemap: Basemap, scale: DrawScale): LayerSpecification {
  const patterns = Object.entries(coverKinds).map(([cover, kinds]) => [kinds, `cover-${cover}`] as const);
  return {
    ...layer('fill', basemap, 'cover', zoomOf(scale, basemapZooms.comes)),
    filter: ['all', polygons, isOneOf(...Object.values(coverKinds))],
    paint: { 'fill-pattern': byKind(patterns, ''), 'fill-opacity': comesIn(scale) },
  };
}

/** Sea, lagoons, lakes and broad rivers. */
export function waterLayer(basemap: Basemap, palette: Palette, scale: DrawScale): LayerSpecification {
  const colours = [
    [seaKinds, palette['map-sea-0']],
    [runningWater, palette['map-river']],
  ] as const;
  return {
    ...layer('fill', basemap, 'water', zoomOf(scale, basemapZooms.comes)),
    filter: ['all', polygons, isOneOf(seaKinds, standingWater, runningWater)],
    paint: { 'fill-color': byKind(colours, palette.lagoon), 'fill-opacity': comesIn(scale) },
  };
}

/** Rivers, canals and streams as lines. */
export function streamLayer(basemap: Basemap, palette: Palette, scale: DrawScale): LayerSpecification {
  const width = (river: number, other: number): ExpressionSpecification =>
    byKind([[['river'], river * scale.unit]], other * scale.unit);
  return {
    ...layer('line', basemap, 'streams', zoomOf(scale, basemapZooms.comes)),
    filter: ['all', lines, isOneOf(runningWater)],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette['map-river'],
      'line-opacity': comesIn(scale),
      'line-width': alongZoom(scale, [10, width(3.4, 1.4)], [15, width(9, 3.6)]),
    },
  };
}

/** Houses, once a street is broad enough to walk between them. */
export function houseLayer(basemap: Basemap, palette: Palette, scale: DrawScale): LayerSpecification {
  const { houses } = basemapZooms;
  return {
    ...layer('fill', basemap, 'houses', zoomOf(scale, houses)),
    filter: polygons,
    paint: {
      'fill-color': palette['map-building'],
      'fill-opacity': alongZoom(scale, [houses, 0], [houses + 0.6, 1]),
    },
  };
}

/** Roads, paths and railways: one layer, the more important above. */
export function wayLayer(basemap: Basemap, palette: Palette, scale: DrawScale): LayerSpecification {
  const width = (...design: readonly number[]): ExpressionSpecification =>
    byRank(
      wayRanks,
      design.map((pixels) => pixels * scale.unit),
    );
  const [farthest = [], rails = []] = [wayRanks[0], wayRanks.at(-1)];
  const colours = [
    [farthest, palette['map-road']],
    [rails, palette['map-rail']],
  ] as const;
  const rank = rankIn(wayRanks);
  return {
    ...layer('line', basemap, 'ways', zoomOf(scale, basemapZooms.comes)),
    filter: ['all', lines, ['>', rank, 0], ['<=', rank, fromZoom(scale, 3, [11.6, 4], [12.4, 7])]],
    layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': ['-', 0, rank] },
    paint: {
      'line-color': byKind(colours, palette['map-path']),
      'line-opacity': comesIn(scale),
      'line-width': alongZoom(
        scale,
        [10, width(3.4, 2.6, 1.4, 0.8, 0.4, 0.4, 0.8)],
        [13, width(8, 6.4, 4.6, 2.8, 1.6, 1, 1.6)],
        [15, width(17, 14, 12, 9, 5, 2.6, 2.4)],
      ),
    },
  };
}

/** Towns, villages and quarters, in the visitor's language. */
export function placeNameLayer(
  basemap: Basemap,
  palette: Palette,
  scale: DrawScale,
  language: Language,
): LayerSpecification {
  const { unit } = scale;
  const size = (...design: readonly number[]): ExpressionSpecification =>
    byRank(
      placeRanks,
      design.map((pixels) => pixels * unit),
    );
  const rank = rankIn(placeRanks);
  return {
    ...layer('symbol', basemap, 'names', zoomOf(scale, basemapZooms.names)),
    filter: ['all', ['>', rank, 0], ['<=', rank, fromZoom(scale, 3, [12.6, 4], [13.2, 5])]],
    layout: {
      'text-field': languageLabels('basemap-names', language, scale),
      'text-font': textFont,
      'text-size': alongZoom(scale, [11, size(40, 26, 21, 19, 17)], [15, size(54, 40, 32, 27, 24)]),
      'text-max-width': 8,
      // Beside the spot where a place of ours lies on it.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'text-padding': 6 * unit,
      'symbol-sort-key': rank,
    },
    paint: {
      'text-color': palette.deep,
      'text-halo-color': palette.limestone,
      'text-halo-width': 2 * unit,
      'text-halo-blur': 0.6 * unit,
    },
  };
}

function comesIn(scale: DrawScale): ExpressionSpecification {
  return alongZoom(scale, [basemapZooms.comes, 0], [basemapZooms.there, 1]);
}
