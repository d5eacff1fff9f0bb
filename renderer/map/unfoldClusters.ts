import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { type Hub, hubsWithRoom, petalsOf } from './petals.ts';

/** Clusters that lie open. */
export interface Unfolding {
  /** Opens a cluster, however large, where no zoom would part its places. */
  open(clusterId: number): void;
  /** Folds everything: other places are about to be shown. */
  fold(): void;
}

const nothing: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

interface Drawn {
  readonly hubs: readonly Hub[];
  readonly singles: readonly { readonly x: number; readonly y: number }[];
}

/** What of the places is drawn now, by its place on the screen. */
function drawnPlaces(map: MapLibreMap): Drawn {
  const hubs = new Map<number, Hub>();
  const singles = new Map<string, { x: number; y: number }>();
  // A plate of the ground alone has no such layers.
  const layers = ['clusters', 'places'].filter((layer) => map.getLayer(layer) !== undefined);
  for (const { properties, geometry } of layers.length === 0 ? [] : map.queryRenderedFeatures({ layers })) {
    if (geometry.type !== 'Point') continue;
    const { cluster_id: cluster, point_count: count, id } = properties as Record<string, unknown>;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = map.project([longitude, latitude]);
    if (typeof cluster === 'number' && typeof count === 'number')
      hubs.set(cluster, { id: cluster, count, x, y });
    else if (typeof id === 'string') singles.set(id, { x, y });
  }
  return { hubs: [...hubs.values()], singles: [...singles.values()] };
}

/**
 * Lets small clusters unfold by themselves whenever the map rests, where there is room: their places stand around
 * them, each with its own sign and name. They go when the zoom changes, for they belong to the screen, not to the
 * ground.
 * @param options.unit CSS px of one design pixel @param options.from zoom level from which clusters unfold
 */
export function unfoldClusters(
  map: MapLibreMap,
  options: {
    readonly unit: () => number;
    readonly from: () => number;
    readonly onError: (error: unknown) => void;
  },
): Unfolding {
  const { unit, from, onError } = options;
  let opened: number | null = null;
  let shown = '';
  /** Counts what makes an answer of the worker out of date. */
  let turn = 0;

  const put = (data: FeatureCollection<Point>): void => {
    map.getSource<GeoJSONSource>('petals')?.setData(data).catch(onError);
  };
  const fold = (): void => {
    turn += 1;
    opened = null;
    if (shown === '') return;
    shown = '';
    put(nothing);
  };
  const flowerOf = async ({ id, x, y, count }: Hub) => {
    const leaves = await map.getSource<GeoJSONSource>('places')?.getClusterLeaves(id, count, 0);
    const petals = petalsOf(count, unit());
    return (leaves ?? []).flatMap((leaf, index) => {
      const petal = petals[index];
      if (petal === undefined) return [];
      const { lng, lat } = map.unproject([x + petal.right, y + petal.down]);
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [lng, lat] },
          properties: { ...leaf.properties, anchor: petal.anchor },
        },
      ];
    });
  };
  const unfold = async (): Promise<void> => {
    const { hubs, singles } = drawnPlaces(map);
    const asked = hubs.filter(({ id }) => id === opened);
    const small = map.getZoom() < from() ? [] : hubsWithRoom(hubs, singles, unit());
    const open = asked.length === 0 ? small : asked;
    const key = open.map(({ id }) => id).join();
    if (key === shown) return;
    const mine = (turn += 1);
    const flowers = await Promise.all(open.map(flowerOf));
    if (mine !== turn) return;
    shown = key;
    put({ type: 'FeatureCollection', features: flowers.flat() });
  };
  map.on('idle', () => void unfold().catch(onError));
  map.on('zoomstart', fold);
  return {
    fold,
    open(clusterId) {
      opened = clusterId;
      void unfold().catch(onError);
    },
  };
}
