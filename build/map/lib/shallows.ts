import { contour } from './contours.ts';
import { distance } from './measure.ts';
import { softRing } from './shape.ts';
import type { Terrain } from './terrain.ts';
import type { Bounds, Feature, PolygonGeometry, PolygonRings, Position } from './types.ts';

/** Metres from the shore at which the sea takes its next tint, level 1 first. */
const SHALLOWS: readonly number[] = [280, 800, 1700, 3000];
const STEP_DEGREES = 0.003;
/** Degrees of latitude one degree of longitude is worth here. */
const ASPECT = 0.723;
const FAR = 1e6;
const SMALLEST_HECTARES = 60;
const TOLERANCE_METRES = 90;

/**
 * Tints of the shallow sea, each further from the shore than the one before: polygons that never touch the land, so
 * that no colour of water lies on a beach. @param sea rings of the sea with its islands @param bounds degrees
 */
export function makeShallows(sea: readonly PolygonRings[], bounds: Bounds): Feature<PolygonGeometry>[] {
  const offShore = distancesFromShore(sea, bounds);
  return SHALLOWS.flatMap((metres, index) =>
    contour(offShore, metres, SMALLEST_HECTARES).map((rings, part) => ({
      type: 'Feature' as const,
      properties: {
        id: `shallow-${index + 1}-${part + 1}`,
        kind: 'depth',
        source: 'drawn' as const,
        level: index + 1,
      },
      geometry: {
        type: 'Polygon' as const,
        coordinates: rings.map((ring) => softRing(ring, TOLERANCE_METRES)),
      },
    })),
  );
}

/** How many tints lie before the open sea. */
export const shallowLevels = SHALLOWS.length;

/** Metres to the nearest land on an even grid; nothing on land. Chamfer distance, good to a few per cent. */
function distancesFromShore(sea: readonly PolygonRings[], [west, south, east, north]: Bounds): Terrain {
  const stepEast = STEP_DEGREES / ASPECT;
  const columns = Math.round((east - west) / stepEast) + 1;
  const rows = Math.round((north - south) / STEP_DEGREES) + 1;
  const at = (column: number, row: number): Position => [
    Math.min(east, west + column * stepEast),
    Math.min(north, south + row * STEP_DEGREES),
  ];
  const values = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (const [from, to] of seaAlong(sea, at(0, row)[1])) {
      const first = Math.max(0, Math.ceil((from - west) / stepEast));
      const last = Math.min(columns - 1, Math.floor((to - west) / stepEast));
      values.fill(FAR, row * columns + first, row * columns + Math.max(first, last + 1));
    }
  const across = distance(at(0, rows >> 1), at(1, rows >> 1));
  const along = distance(at(0, 0), at(0, 1));
  spread(values, columns, rows, across, along);
  return { columns, rows, values, at };
}

/** Where a line of latitude crosses the sea: from and to, degrees of longitude. */
function seaAlong(sea: readonly PolygonRings[], latitude: number): [number, number][] {
  const crossings = sea
    .flat()
    .flatMap((ring) =>
      ring.flatMap(([x, y], i) => {
        const [nx, ny] = ring[i + 1] ?? [x, y];
        return y > latitude === ny > latitude ? [] : [x + ((latitude - y) / (ny - y)) * (nx - x)];
      }),
    )
    .sort((one, other) => one - other);
  return crossings.flatMap((from, i): [number, number][] => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
}

function spread(values: Float32Array, columns: number, rows: number, across: number, along: number): void {
  const slanted = Math.hypot(across, along);
  const pass = (forward: boolean): void => {
    const sign = forward ? -1 : 1;
    const steps: readonly (readonly [number, number, number])[] = [
      [sign, 0, across],
      [0, sign, along],
      [-1, sign, slanted],
      [1, sign, slanted],
    ];
    for (let n = 0; n < columns * rows; n += 1) {
      const index = forward ? n : columns * rows - 1 - n;
      const [x, y] = [index % columns, Math.floor(index / columns)];
      let least = values[index] ?? 0;
      for (const [dx, dy, metres] of steps) {
        if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows) continue;
        least = Math.min(least, (values[index + dy * columns + dx] ?? 0) + metres);
      }
      values[index] = least;
    }
  };
  pass(true);
  pass(false);
}
