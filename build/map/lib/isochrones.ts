import { kilometresBetween } from '../../../content/schema/driving/flatEarth.ts';
import type { RoadGraph } from '../../../content/schema/driving/roadGraph.ts';
import { timesFrom } from '../../../content/schema/driving/timesFrom.ts';
import { contour } from './contours.ts';
import { hectares } from './measure.ts';
import { simplifyRing, smoothRing } from './shape.ts';
import type { Terrain } from './terrain.ts';
import { timeField } from './timeField.ts';
import { REACH_EXTENT } from './types.ts';
import type { Collection, Feature, PolygonGeometry, PolygonRings, Position, Ring } from './types.ts';

/** Minutes of the bands of light, from the inside to the outside. */
export const BANDS: readonly number[] = [15, 30, 45, 60, 75, 90, 120];

/** Nobody gets further in two hours. */
const FARTHEST_KILOMETRES = 160;

/** Islands and holes below this are specks in a soft light; one hectare is a hundredth of a square kilometre. */
const SMALLEST_HECTARES = 2500;
const CORNERS = 3;
const TOLERANCE_METRES = 45;

/** Minutes from a position to everything around it, as heights below zero. */
export function reachField(graph: RoadGraph, center: Position, waters: readonly PolygonRings[]): Terrain {
  const { minutesTo } = timesFrom(graph, center);
  const within = (at: Position): boolean => kilometresBetween(center, at) < FARTHEST_KILOMETRES;
  return timeField({ bounds: REACH_EXTENT, minutesTo, waters, within });
}

/** Everything within each band's minutes from a position, as soft shapes that hold each other. */
export function makeIsochrones(
  graph: RoadGraph,
  center: Position,
  waters: readonly PolygonRings[],
): Feature<PolygonGeometry>[] {
  const field = reachField(graph, center, waters);
  return BANDS.flatMap((minutes) =>
    contour(field, -minutes, SMALLEST_HECTARES)
      .sort(([one = []], [other = []]) => hectares(other) - hectares(one))
      .map((rings, index) => ({
        type: 'Feature',
        properties: { id: `within-${minutes}-${index + 1}`, kind: 'isochrone', source: 'drawn', minutes },
        geometry: { type: 'Polygon', coordinates: rings.map(softRing) },
      })),
  );
}

function softRing(ring: Ring): Ring {
  return simplifyRing(smoothRing(ring, CORNERS), TOLERANCE_METRES);
}

/** The water the light goes over: bodies of these collections. */
export function bodiesOf(collections: readonly Collection<PolygonGeometry>[]): PolygonRings[] {
  return collections.flatMap(({ features }) => features.map(({ geometry }) => geometry.coordinates));
}
