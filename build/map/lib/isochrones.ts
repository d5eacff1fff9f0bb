import type { RoadGraph } from '../../../content/schema/driving/roadGraph.ts';
import { timesFrom } from '../../../content/schema/driving/timesFrom.ts';
import { contour } from './contours.ts';
import { hectares } from './measure.ts';
import { simplifyRing, smoothRing } from './shape.ts';
import { timeField } from './timeField.ts';
import type { Bounds, Feature, PolygonGeometry, PolygonRings, Position, Ring } from './types.ts';

/** Minutes of the bands of light, from the inside to the outside. */
export const BANDS: readonly number[] = [15, 30, 45, 60, 75, 90, 120];

/** As far as two hours reach; a little more than the drawn roads, so that the light does not end in a straight cut. */
const BOUNDS: Bounds = [1.7, 42.4, 5.6, 45.0];

/** Islands and holes below this are specks in a soft light; one hectare is a hundredth of a square kilometre. */
const SMALLEST_HECTARES = 2500;
const CELL_DEGREES = 0.1;
const CORNERS = 3;
const TOLERANCE_METRES = 45;

/** Everything within each band's minutes from a position, as soft shapes that hold each other. */
export function makeIsochrones(
  graph: RoadGraph,
  center: Position,
  waters: readonly PolygonRings[],
): Feature<PolygonGeometry>[] {
  const { minutesTo } = timesFrom(graph, center);
  const field = timeField({ bounds: BOUNDS, minutesTo, waters, within: nearRoads(graph) });
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

/** Beyond the last drawn road nothing is known: the light ends about ten kilometres after it. */
function nearRoads({ stretches }: RoadGraph): (at: Position) => boolean {
  const cells = new Set<string>();
  const cell = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);
  for (const { box } of stretches) {
    const [west = 0, south = 0, east = 0, north = 0] = box.map(cell);
    for (let x = west - 1; x <= east + 1; x += 1)
      for (let y = south - 1; y <= north + 1; y += 1) cells.add(`${x},${y}`);
  }
  return ([lon, lat]) => cells.has(`${cell(lon)},${cell(lat)}`);
}

function softRing(ring: Ring): Ring {
  return simplifyRing(smoothRing(ring, CORNERS), TOLERANCE_METRES);
}
