import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import type { Basemap } from '../../../electron/contract/basemap.ts';
import type { Palette } from '../palette.ts';
import {
  coverLayer,
  houseLayer,
  placeNameLayer,
  streamLayer,
  waterLayer,
  wayLayer,
} from './basemapLayers.ts';
import type { DrawScale } from './expressions.ts';
import { fadeDrawn } from './fadeDrawn.ts';

/** The nearest that a visitor can come, in zoom levels of the design: on the drawn map, and on a detailed one. */
const nearest = { drawn: 12.5, detailed: 15 } as const;
/** Tiles can be drawn so many levels nearer than they were made for before streets turn into ribbons. */
const stretch = 2;

/** How near a visitor can come, in zoom levels of the design. @param deeper levels by which this screen lies deeper */
export function nearestZoom(basemap: Basemap | null, { deeper }: DrawScale): number {
  if (basemap?.coversDestination !== true) return nearest.drawn;
  return Math.max(nearest.drawn, Math.min(nearest.detailed, basemap.maxZoom + stretch - deeper));
}

export interface BasemapStyle {
  readonly basemap: Basemap;
  /** Absolute address of the archive. */
  readonly address: string;
  readonly palette: Palette;
  /** Scales of what is drawn and of words. */
  readonly drawn: DrawScale;
  readonly words: DrawScale;
  readonly language: Language;
}

/** The style of the drawn map with the detailed map in it, below all that belongs to the destination. */
export function withBasemap(style: StyleSpecification, options: BasemapStyle): StyleSpecification {
  const { basemap, address, palette, drawn, words, language } = options;
  const { minZoom, maxZoom, bounds } = basemap;
  /** What comes upon which layer of the drawn map. At most six in all: every layer costs. */
  const upon: Readonly<Record<string, readonly LayerSpecification[]>> = {
    // Where the drawn textures stay, others upon them would only be mud.
    hachures: basemap.coversDestination ? [coverLayer(basemap, drawn)] : [],
    sea: [waterLayer(basemap, palette, drawn)],
    'roads-big': [
      streamLayer(basemap, palette, drawn),
      houseLayer(basemap, palette, drawn),
      wayLayer(basemap, palette, drawn),
    ],
    towns: [placeNameLayer(basemap, palette, words, language)],
  };
  return {
    ...style,
    sources: {
      ...style.sources,
      basemap: {
        type: 'vector',
        tiles: [`pmtiles://${address}/{z}/{x}/{y}`],
        minzoom: minZoom,
        maxzoom: maxZoom,
        bounds: [...bounds],
      },
    },
    layers: style.layers.flatMap((layer) => [fadeDrawn(layer, basemap, drawn), ...(upon[layer.id] ?? [])]),
  };
}
