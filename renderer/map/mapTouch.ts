import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Position } from '../../content/schema/identifiers.ts';
import { type Hit, nearestHit } from './nearestHit.ts';
import { touchableLayers } from './style/placeLayers.ts';

/** What a finger met on the map. */
export type MapTouch =
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'cluster'; readonly clusterId: number; readonly center: Position }
  | { readonly kind: 'ground'; readonly position: Position };

function asTouch(feature: MapGeoJSONFeature, center: Position): MapTouch | null {
  const { cluster_id: clusterId, id } = feature.properties as { cluster_id?: unknown; id?: unknown };
  if (typeof clusterId === 'number') return { kind: 'cluster', clusterId, center };
  return typeof id === 'string' ? { kind: 'place', placeId: id } : null;
}

/**
 * The place or cluster under a finger: what is exactly there, otherwise the nearest within reach.
 * @param reach half the side of the box around the finger, CSS px
 */
export function touchedThing(map: MapLibreMap, finger: Point, reach: number): MapTouch | null {
  const hitsIn = (area: Point | [[number, number], [number, number]]): MapTouch | null => {
    const features = map.queryRenderedFeatures(area, { layers: [...touchableLayers] });
    const hits = features.flatMap((feature): Hit<MapTouch>[] => {
      if (feature.geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const touch = asTouch(feature, [longitude, latitude]);
      const { x, y } = map.project([longitude, latitude]);
      return touch === null ? [] : [{ x, y, thing: touch }];
    });
    return nearestHit(finger, hits);
  };
  return (
    hitsIn(finger) ??
    hitsIn([
      [finger.x - reach, finger.y - reach],
      [finger.x + reach, finger.y + reach],
    ])
  );
}

/**
 * MapLibre swallows the next click anywhere in the window when a finger that moved leaves the map, until a timer ends
 * that. A mouse needs it, a finger does not: browsers make no click of a finger that moved. On a busy machine the
 * timer runs late, and the visitor's next touch on a button would be lost: a click that reaches nothing ends it at once.
 * @param container element around the map; MapLibre's own listeners are on elements within
 * @param end when the map goes
 */
export function letClicksThroughAfterTouch(container: HTMLElement, end: AbortSignal): void {
  container.addEventListener('touchend', () => window.dispatchEvent(new Event('click')), { signal: end });
}
