import type { FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapRoute } from '../mapRoute.ts';
import type { Palette } from '../palette.ts';
import { type DrawScale, byZoom } from './expressions.ts';
import { displayFont } from './fonts.ts';

/** The way of a route, as one line; nothing for none. */
export function routeLine(route: MapRoute | null): FeatureCollection<LineString> {
  const coordinates = (route?.line ?? []).map((position) => [...position]);
  return {
    type: 'FeatureCollection',
    features:
      coordinates.length < 2
        ? []
        : [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: {} }],
  };
}

/** The stops of a route, numbered from one. */
export function routeStops(
  route: MapRoute | null,
): FeatureCollection<Point, { readonly id: string; readonly number: number }> {
  return {
    type: 'FeatureCollection',
    features: (route?.stops ?? []).map(({ id, position }, index) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { id, number: index + 1 },
    })),
  };
}

/** Stops that lie under one finger share a seal, until one comes nearer. @param unit CSS px of a design pixel */
export function routeStopSource(unit: number): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: routeStops(null),
    cluster: true,
    clusterRadius: Math.round(46 * unit),
    clusterMaxZoom: 16,
    clusterProperties: { first: ['min', ['get', 'number']], last: ['max', ['get', 'number']] },
  };
}

/** "3" of one stop, "3–5" of those that follow one another, "3…9" of others. */
const numbers: ExpressionSpecification = [
  'case',
  ['!', ['has', 'point_count']],
  ['to-string', ['get', 'number']],
  [
    'concat',
    ['get', 'first'],
    ['case', ['==', ['get', 'point_count'], ['+', ['-', ['get', 'last'], ['get', 'first']], 1]], '–', '…'],
    ['get', 'last'],
  ],
];

/** The way: a ribbon on the roads, with a paler edge that keeps it apart from them. */
export function routeLineLayers(palette: Palette, scale: DrawScale): LayerSpecification[] {
  const line = (id: string, color: string, ...widths: [number, number][]): LayerSpecification => ({
    id,
    type: 'line',
    source: 'route',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': byZoom(scale, ...widths) },
  });
  return [line('route-edge', palette.foam, [7, 11], [11, 17]), line('route', palette.vine, [7, 6], [11, 10])];
}

/** Its stops: a seal with the number, over everything. */
export function routeStopLayers(palette: Palette, { unit }: DrawScale): LayerSpecification[] {
  return [
    {
      id: 'route-stops',
      type: 'circle',
      source: 'route-stops',
      paint: {
        'circle-radius': ['case', ['has', 'point_count'], 34 * unit, 25 * unit],
        'circle-color': palette.vine,
        'circle-stroke-color': palette.foam,
        'circle-stroke-width': 4 * unit,
      },
    },
    {
      id: 'route-numbers',
      type: 'symbol',
      source: 'route-stops',
      layout: {
        'text-field': numbers,
        'text-font': displayFont,
        'text-size': ['case', ['has', 'point_count'], 20 * unit, 27 * unit],
        'text-overlap': 'always',
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.foam },
    },
  ];
}
