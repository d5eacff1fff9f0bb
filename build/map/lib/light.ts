import type { RoadGraph } from '../../../content/schema/driving/roadGraph.ts';
import { contour } from './contours.ts';
import { hectares } from './measure.ts';
import { reachField } from './isochrones.ts';
import { simplifyRing, smoothRing } from './shape.ts';
import type { Terrain } from './terrain.ts';
import { softenedTerrain } from './timeField.ts';
import { LIGHT_EXTENT } from './types.ts';
import type { Feature, PolygonGeometry, PolygonRings, Position, Ring } from './types.ts';

/**
 * Minutes at which the glow fades, sheet by sheet: whole well within the hour, gone a little beyond it. Few sheets: many
 * weak ones would be rounded to another colour by a screen of 256 steps.
 */
const GLOW: readonly number[] = [38, 44, 50, 56, 62, 68, 74];
/** Minutes at which the mist thickens: none within the hour, even from two hours on. */
const MIST: readonly number[] = [60, 67, 74, 82, 90, 99, 110];

/** Further than this counts as far; without a limit what nobody reaches would pull every soft edge inwards. */
const FAR_MINUTES = 135;
/** Passes of softening: at about a kilometre a step, an edge some ten kilometres wide, as light has. */
const PASSES = 30;
const CORNERS = 2;
const TOLERANCE_METRES = 250;
const SMALLEST_HECTARES = 9000;

/**
 * The hour as light: thin sheets laid on each other, so that its edge is soft without a shader of our own. `glow`
 * brightens what is inside, `mist` dims what is outside. The minutes of driving are softened strongly: light shows no
 * single road. @param waters the light goes on over them for a way
 */
export function makeLight(
  graph: RoadGraph,
  center: Position,
  waters: readonly PolygonRings[],
): Feature<PolygonGeometry>[] {
  const reach = reachField(graph, center, waters);
  const values = reach.values.map((value) => Math.max(value, -FAR_MINUTES));
  const field = softenedTerrain({ ...reach, values }, PASSES);
  return [
    ...GLOW.flatMap((minutes) =>
      shapes(field, minutes).map((ring, part) => sheet('glow', minutes, part, [ring])),
    ),
    ...MIST.map((minutes) =>
      sheet('mist', minutes, 0, [wholeSheet(), ...shapes(field, minutes).map(reversed)]),
    ),
  ];
}

/** Outlines of what lies within the minutes, without holes: a lonely valley does not go dark. */
function shapes(field: Terrain, minutes: number): Ring[] {
  return contour(field, -minutes, SMALLEST_HECTARES)
    .map(([outer = []]) => simplifyRing(smoothRing(outer, CORNERS), TOLERANCE_METRES))
    .sort((one, other) => hectares(other) - hectares(one));
}

function wholeSheet(): Position[] {
  const [west, south, east, north] = LIGHT_EXTENT;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function reversed(ring: readonly Position[]): Position[] {
  return [...ring].reverse();
}

function sheet(
  kind: 'glow' | 'mist',
  minutes: number,
  part: number,
  coordinates: PolygonRings,
): Feature<PolygonGeometry> {
  return {
    type: 'Feature',
    properties: { id: `${kind}-${minutes}-${part + 1}`, kind, source: 'drawn', minutes },
    geometry: { type: 'Polygon', coordinates },
  };
}
