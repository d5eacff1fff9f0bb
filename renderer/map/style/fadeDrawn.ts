import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Basemap } from '../../../electron/contract/basemap.ts';
import { basemapZooms } from './basemapLayers.ts';
import { type DrawScale, alongZoom, zoomOf } from './expressions.ts';

type Opacity = ExpressionSpecification | number;

/**
 * Layers of the drawn map that the detailed one replaces: where they begin to go and are gone, in zoom levels of the
 * design. What lies below a part of the detailed map goes when that is there; lines and what grows change places with it.
 * The sea stays longest: it has depths, its coast is good to 100 m, and a tile that comes late then shows no hole.
 */
const goes: Readonly<Record<string, readonly [from: number, to: number]>> = {
  landcover: [10.2, 11],
  hachures: [10.2, 11],
  lagoons: [10.5, 10.9],
  'lagoon-rim': [10, 10.6],
  lakes: [10.5, 10.9],
  shore: [10, 10.6],
  rivers: [10, 10.6],
  railways: [10, 10.6],
  'roads-small': [10, 10.6],
  'roads-big': [10, 10.6],
  'sea-depths': [12, 13.4],
  sea: [12.4, 13.4],
};

/** Curves drawn for a map of the whole country part from the true rivers, and would lie beside them. */
const lastNameCurves = 12.5;

/** A rectangle for `within`. */
function boxOf([west, south, east, north]: Basemap['bounds']): ExpressionSpecification {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return ['within', { type: 'Polygon', coordinates: [ring] }] as unknown as ExpressionSpecification;
}

/**
 * A layer of the drawn map beside a detailed one, so that nothing is seen twice. Where that one covers everything, the
 * drawn layer goes altogether; otherwise only lines and points within its bounds do: an area cannot be asked whether it
 * lies within.
 */
export function fadeDrawn(layer: LayerSpecification, basemap: Basemap, scale: DrawScale): LayerSpecification {
  const all = basemap.coversDestination;
  if (layer.id === 'towns' && layer.type === 'symbol') {
    const names = zoomOf(scale, basemapZooms.names);
    if (all) return { ...layer, maxzoom: names };
    const outside: ExpressionSpecification = ['step', ['zoom'], true, names, ['!', boxOf(basemap.bounds)]];
    // Ours is an expression, so both are.
    const both = ['all', layer.filter ?? true, outside] as unknown as ExpressionSpecification;
    return { ...layer, filter: both };
  }
  if (layer.id === 'line-names' && all) return { ...layer, maxzoom: zoomOf(scale, lastNameCurves) };
  const [from, to] = goes[layer.id] ?? [];
  if (from === undefined || to === undefined) return layer;
  const fade = (before: Opacity, after: Opacity): ExpressionSpecification =>
    alongZoom(scale, [from, before], [to, after]);
  if (layer.type === 'fill' && all) {
    const before = (layer.paint?.['fill-opacity'] ?? 1) as Opacity;
    return {
      ...layer,
      maxzoom: zoomOf(scale, to),
      paint: { ...layer.paint, 'fill-opacity': fade(before, 0) },
    };
  }
  if (layer.type !== 'line') return layer;
  const before = (layer.paint?.['line-opacity'] ?? 1) as Opacity;
  if (all)
    return {
      ...layer,
      maxzoom: zoomOf(scale, to),
      paint: { ...layer.paint, 'line-opacity': fade(before, 0) },
    };
  const after = ['case', boxOf(basemap.bounds), 0, before] as unknown as ExpressionSpecification;
  return { ...layer, paint: { ...layer.paint, 'line-opacity': fade(before, after) } };
}
