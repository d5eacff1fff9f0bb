import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Basemap } from '../../../electron/contract/basemap.ts';
import type { Palette } from '../palette.ts';
import { landmarkFeatures, placeFeatures, territoryFeatures } from '../placeFeatures.ts';
import { landLayers, waterAndWayLayers } from './baseLayers.ts';
import { landmarkLayers, nameLayers, signLayer, territoryNameLayer } from './labelLayers.ts';
import { drawScale } from './expressions.ts';
import { glowLayer, veilLayer } from './lightLayers.ts';
import { clusterLayers, placeLayer } from './placeLayers.ts';
import { routeLine, routeLineLayers, routeStopLayers, routeStopSource } from './routeLayers.ts';
import { withBasemap } from './withBasemap.ts';

/** What a map can be made of. */
export const mapParts = ['ground', 'names', 'territories', 'landmarks', 'places'] as const;
export type MapPart = (typeof mapParts)[number];

export interface StyleOptions {
  readonly content: Content;
  readonly palette: Palette;
  readonly language: Language;
  /** CSS px of one design pixel. */
  readonly unit: number;
  /** How much larger names and places are drawn. */
  readonly letters: number;
  /** Absolute address of the folder with the drawn map, with a slash at the end. */
  readonly mapFolder: string;
  readonly parts: readonly MapPart[];
  /** Zoom level from which places are drawn. */
  readonly placesFrom: number;
  /** The detailed map and the absolute address of its archive, where there is one. */
  readonly detailed?: { readonly basemap: Basemap; readonly address: string } | null;
}

/** Zoom level whose one tile holds the whole sheet: lines that names stand along are not cut, or each piece bore one. */
const oneTile = 6;

/** GeoJSON files of the drawn map; each is a source of the same name. */
const drawnFiles = [
  'relief',
  'relief-shade',
  'light',
  'landcover',
  'hachures',
  'sea',
  'sea-depths',
  'lagoons',
  'lakes',
  'rivers',
  'railways',
  'roads',
  'towns',
  'summits',
  'name-lines',
] as const;

function partnerIds({ partners }: Content): string[] {
  return partners.map(({ id }) => id);
}

/** Pictograms that stand for a territory that is shown. */
function signIds({ destination, partners }: Content): string[] {
  const shown = new Set(partners.map(({ id }) => id));
  return (destination.landmarks ?? []).flatMap(({ id, partner }) =>
    partner !== undefined && shown.has(partner) ? [id] : [],
  );
}

/** The whole map as a MapLibre style, made from design tokens and content. */
export function buildStyle({
  content,
  palette,
  language,
  unit,
  letters,
  mapFolder,
  parts,
  placesFrom,
  detailed = null,
}: StyleOptions): StyleSpecification {
  const [drawn, words] = [drawScale(unit, 1), drawScale(unit, letters)];
  const sources = drawnFiles.map((name): [string, GeoJSONSourceSpecification] => [
    name,
    {
      ...{ type: 'geojson', data: `${mapFolder}${name}.geojson`, tolerance: 0.3 },
      maxzoom: name === 'name-lines' ? oneTile : 12,
    },
  ]);
  // From the ground up. Where names compete, what is above takes its room first: numbers of clusters, then names of
  // territories, then those of places.
  const order: readonly (readonly [part: MapPart, layers: () => LayerSpecification[]])[] = [
    ['ground', () => landLayers(palette, drawn)],
    ['ground', () => [veilLayer(palette), glowLayer(palette)]],
    ['ground', () => waterAndWayLayers(palette, drawn)],
    ['places', () => routeLineLayers(palette, drawn)],
    ['names', () => nameLayers(palette, words, language)],
    ['territories', () => [signLayer(palette, words)]],
    ['landmarks', () => landmarkLayers(words, signIds(content))],
    ['places', () => [placeLayer(palette, words, language, placesFrom)]],
    ['territories', () => [territoryNameLayer(palette, words, language, partnerIds(content))]],
    ['places', () => clusterLayers(palette, words, language, placesFrom)],
    ['places', () => routeStopLayers(palette, words)],
  ];
  const style: StyleSpecification = {
    version: 8,
    sources: {
      ...Object.fromEntries(sources),
      territories: { type: 'geojson', data: territoryFeatures(content) },
      landmarks: { type: 'geojson', data: landmarkFeatures(content.destination) },
      places: {
        type: 'geojson',
        data: placeFeatures(content.places, []),
        promoteId: 'id',
        cluster: true,
        clusterRadius: Math.round(54 * unit * letters),
        // What lies together at every zoom unfolds instead: see unfoldClusters.
        clusterMaxZoom: 16,
      },
      route: { type: 'geojson', data: routeLine(null) },
      'route-stops': routeStopSource(unit * letters),
      petals: { type: 'geojson', data: placeFeatures([], []) },
      chosen: { type: 'geojson', data: placeFeatures([], []) },
    },
    layers: order.flatMap(([part, layers]) => (parts.includes(part) ? layers() : [])),
  };
  return detailed === null ? style : withBasemap(style, { ...detailed, palette, drawn, words, language });
}
