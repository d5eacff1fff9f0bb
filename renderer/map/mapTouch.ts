import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import { type Hit, nearestHit } from './nearestHit.ts';
import { touchableLayers } from './style/touchableLayers.ts';

/** What a finger met on the map. */
export type MapTouch =
  | { readonly kind: 'place'; readonly placeId: string }
  | {
      readonly kind: 'cluster';
      readonly clusterId: number;
      readonly center: Position;
      /** Of which source it is. */
      readonly of: 'places' | 'route-stops';
    }
  | { readonly kind: 'territory'; readonly partnerId: string }
  | { readonly kind: 'ground'; readonly position: Position };

type Area = Point | [[number, number], [number, number]];

/** Layers on which a territory stands: its sign, its name along a curve, its pictograms. */
const territoryLayers = ['signs', 'territory-curves', 'landmarks'] as const;

/** Parts of a finger's reach in which territories are looked for, one after the other. */
const widenings = [1 / 3, 2 / 3, 1] as const;

/** Ids of the partners that are shown, by the layer and the id of what stands for them on the map. */
export type TerritoryMarks = ReadonlyMap<string, string>;

const markOf = (layer: string, id: string): string => `${layer} ${id}`;

/** What on the map belongs to a territory. A pictogram without a partner who is shown belongs to none. */
export function territoryMarks({ partners, destination }: Content): TerritoryMarks {
  const shown = new Set(partners.map(({ id }) => id));
  const names = partners.flatMap(({ id }) =>
    ['signs', 'territory-curves'].map((layer) => [markOf(layer, id), id] as const),
  );
  const pictograms = (destination.landmarks ?? []).flatMap(({ id, partner }) =>
    partner !== undefined && shown.has(partner) ? [[markOf('landmarks', id), partner] as const] : [],
  );
  return new Map([...names, ...pictograms]);
}

function asTouch(feature: MapGeoJSONFeature, center: Position): MapTouch | null {
  const { cluster_id: clusterId, id } = feature.properties as { cluster_id?: unknown; id?: unknown };
  const of = feature.layer.id === 'route-stops' ? 'route-stops' : 'places';
  if (typeof clusterId === 'number') return { kind: 'cluster', clusterId, center, of };
  return typeof id === 'string' ? { kind: 'place', placeId: id } : null;
}

function placeIn(map: MapLibreMap, finger: Point, area: Area): MapTouch | null {
  const features = map.queryRenderedFeatures(area, { layers: [...touchableLayers] });
  const hits = features.flatMap((feature): Hit<MapTouch>[] => {
    if (feature.geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const touch = asTouch(feature, [longitude, latitude]);
    const { x, y } = map.project([longitude, latitude]);
    return touch === null ? [] : [{ x, y, thing: touch }];
  });
  return nearestHit(finger, hits);
}

/** The topmost territory in an area. Signs stand aside of their position, so what is drawn counts and not where. */
function territoryIn(map: MapLibreMap, area: Area, marks: TerritoryMarks): MapTouch | null {
  for (const feature of map.queryRenderedFeatures(area, { layers: [...territoryLayers] })) {
    const { id } = feature.properties as { id?: unknown };
    const partnerId = typeof id === 'string' ? marks.get(markOf(feature.layer.id, id)) : undefined;
    if (partnerId !== undefined) return { kind: 'territory', partnerId };
  }
  return null;
}

/**
 * What is under a finger: what is exactly there, otherwise what is nearest within reach. Places and clusters, which are
 * small and lie on top, win over territories.
 * @param reach half the side of the box around the finger, CSS px
 */
export function touchedThing(
  map: MapLibreMap,
  finger: Point,
  reach: number,
  marks: TerritoryMarks,
): MapTouch | null {
  const around = (part: number): Area => [
    [finger.x - part * reach, finger.y - part * reach],
    [finger.x + part * reach, finger.y + part * reach],
  ];
  const exact = placeIn(map, finger, finger) ?? territoryIn(map, finger, marks);
  if (exact !== null) return exact;
  const place = placeIn(map, finger, around(1));
  if (place !== null) return place;
  // A pictogram that belongs to no territory stands for itself, not for one beside it.
  if (map.queryRenderedFeatures(finger, { layers: ['landmarks'] }).length > 0) return null;
  for (const part of widenings) {
    const territory = territoryIn(map, around(part), marks);
    if (territory !== null) return territory;
  }
  return null;
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
