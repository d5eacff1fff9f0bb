import { contour } from './contours.ts';
import { simplifyRing } from './shape.ts';
import { looser } from './sheet.ts';
import { softened } from './terrain.ts';
import type { Terrain } from './terrain.ts';
import { selfCrossings } from './topology.ts';
import type { Bounds, Feature, PolygonGeometry, Position, Ring } from './types.ts';

/** Where the light comes from, as a printed map has it: the north-west. */
const LIGHT = [-Math.SQRT1_2, Math.SQRT1_2] as const;
const METRES_PER_DEGREE = 111_195;
const ASPECT = 0.723;
/** How steeply a slope must fall away from the light, metres a metre, for each depth of shade. */
const SHADES: readonly number[] = [0.055, 0.125];
/** How steeply it must fall towards the light to be lit. */
const LIT = 0.065;
/** Only the kiosk's country and the mountains to its south are shaded; the shade runs out over so many degrees. */
const SHADED: Bounds = [1.8, 42.29, 4.75, 44.6];
const FADE_DEGREES = 0.15;
const SMALLEST_HECTARES = 260;
const TOLERANCE_METRES = 165;

/** Slopes in the shade (`level` 1 and 2) and in the light as polygons (longitude, latitude degrees). */
export function makeShade(land: Terrain): Feature<PolygonGeometry>[] {
  const away = slopes(land);
  const towards = { ...away, values: away.values.map((value) => -value) };
  return [
    ...SHADES.flatMap((steepness, i) => polygons(away, steepness, 'shade', i + 1)),
    ...polygons(towards, LIT, 'light', 1),
  ];
}

/** How steeply the land falls away from the light at each point of the grid; negative where it faces it. */
function slopes(land: Terrain): Terrain {
  const { columns, rows, at } = land;
  const smooth = softened(softened(land.values, columns, rows), columns, rows);
  const height = (x: number, y: number): number =>
    smooth[Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x))] ?? 0;
  const [[west, south], [east, north]] = [at(0, 0), at(1, 1)];
  const [wide, tall] = [(east - west) * METRES_PER_DEGREE * ASPECT, (north - south) * METRES_PER_DEGREE];
  const values = smooth.map((_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const slopeEast = (height(x + 1, y) - height(x - 1, y)) / (2 * wide);
    const slopeNorth = (height(x, y + 1) - height(x, y - 1)) / (2 * tall);
    return (slopeEast * LIGHT[0] + slopeNorth * LIGHT[1]) * within(at(x, y));
  });
  return { ...land, values: softened(values, columns, rows) };
}

/** One well inside the shaded country, zero outside. */
function within([lon, lat]: Position): number {
  const [west, south, east, north] = SHADED;
  const margin = Math.min(lon - west, lat - south, east - lon, north - lat);
  return Math.min(1, Math.max(0, margin / FADE_DEGREES));
}

function polygons(
  field: Terrain,
  steepness: number,
  kind: string,
  level: number,
): Feature<PolygonGeometry>[] {
  return contour(field, steepness, SMALLEST_HECTARES).map((rings, i) => ({
    type: 'Feature',
    properties: { id: `${kind}-${level}-${i + 1}`, kind, source: 'drawn', level },
    geometry: {
      type: 'Polygon',
      coordinates: rings.map((ring) => simpler(ring, TOLERANCE_METRES)),
    },
  }));
}

/** Simplified, but less where the outline would cross itself. */
function simpler(ring: Ring, metres: number): Ring {
  const simple = simplifyRing(ring, looser(metres));
  return metres < 20 || selfCrossings(simple).length === 0 ? simple : simpler(ring, metres / 2);
}
