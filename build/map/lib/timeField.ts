import { boxAround, kilometresBetween } from '../../../content/schema/driving/flatEarth.ts';
import type { Terrain } from './terrain.ts';
import { inPolygon } from './topology.ts';
import type { Bounds, PolygonRings, Position } from './types.ts';

/** About a kilometre, in degrees of longitude and latitude. */
const STEP: Position = [0.0125, 0.009];

/** Longer than any band: where nobody drives. */
const NEVER = 1000;

/**
 * Light does not stop at the shore: over water it goes on, quickly near the land, then slower and slower.
 * Each entry: up to so many kilometres off the shore, at so many kilometres an hour.
 */
const OVER_WATER = [
  { kilometres: 3, kmPerHour: 40 },
  { kilometres: 6, kmPerHour: 12 },
  { kilometres: 10, kmPerHour: 3 },
] as const;
const FARTHEST = 10;

/** What a field of driving times is made of. */
export interface FieldParts {
  readonly bounds: Bounds;
  readonly minutesTo: (at: Position) => number;
  /** Sea and lagoons. */
  readonly waters: readonly PolygonRings[];
  /** Whether it is worth asking about a position at all. */
  readonly within: (at: Position) => boolean;
}

/** Minutes to every point of a grid, as heights below zero, so that what is near is high. */
export function timeField({ bounds, minutesTo, waters, within }: FieldParts): Terrain {
  const [west, south, east, north] = bounds;
  const columns = Math.round((east - west) / STEP[0]) + 1;
  const rows = Math.round((north - south) / STEP[1]) + 1;
  const at = (column: number, row: number): Position => [west + column * STEP[0], south + row * STEP[1]];
  const minutes = new Float32Array(columns * rows).fill(NEVER);
  const inWater = amongWaters(waters);
  const wet = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const here = at(column, row);
      const index = row * columns + column;
      if (!within(here)) continue;
      if (inWater(here)) wet[index] = 1;
      else minutes[index] = Math.min(NEVER, minutesTo(here));
    }
  const grid = { columns, rows, at };
  const all = softened(overWater(minutes, wet, grid), grid);
  return { ...grid, values: all.map((value) => -value) };
}

/** Tells what lies in the water; a box around each body spares most of the work. */
function amongWaters(waters: readonly PolygonRings[]): (at: Position) => boolean {
  const bodies = waters.map((rings) => ({ rings, box: boxAround(rings[0] ?? []) }));
  return (at) =>
    bodies.some(
      ({ rings, box: [west, south, east, north] }) =>
        at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north && inPolygon(at, rings),
    );
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly at: (column: number, row: number) => Position;
}

/** Carries the times of the shore on over the water. */
function overWater(minutes: Float32Array, wet: Uint8Array, { columns, rows, at }: Grid): Float32Array {
  const out = Float32Array.from(minutes);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (wet[row * columns + column] !== 1) continue;
      let best = NEVER;
      for (let y = Math.max(0, row - FARTHEST); y <= Math.min(rows - 1, row + FARTHEST); y += 1)
        for (let x = Math.max(0, column - FARTHEST); x <= Math.min(columns - 1, column + FARTHEST); x += 1) {
          if (wet[y * columns + x] === 1) continue;
          const ashore = minutes[y * columns + x] ?? NEVER;
          if (ashore < best)
            best = Math.min(best, ashore + crossing(kilometresBetween(at(column, row), at(x, y))));
        }
      out[row * columns + column] = best;
    }
  return out;
}

/** Minutes over so many kilometres of water, seen from the land. */
function crossing(kilometres: number): number {
  let [minutes, done] = [0, 0];
  for (const zone of OVER_WATER) {
    minutes += (Math.max(0, Math.min(kilometres, zone.kilometres) - done) / zone.kmPerHour) * 60;
    done = zone.kilometres;
  }
  return kilometres > done ? NEVER : minutes;
}

/** The same field with softer forms. @param passes each spreads a value by about a step of the grid */
export function softenedTerrain(terrain: Terrain, passes: number): Terrain {
  let { values } = terrain;
  for (let pass = 0; pass < passes; pass += 1) values = softened(values, terrain);
  return { ...terrain, values };
}

/** Takes the grain out: every point a little like its neighbours, in both directions. */
function softened(values: Float32Array, { columns, rows }: Grid): Float32Array {
  const pass = (from: Float32Array, step: number): Float32Array =>
    from.map((value, index) => {
      const along = step === 1 ? index % columns : Math.floor(index / columns);
      const last = (step === 1 ? columns : rows) - 1;
      if (along === 0 || along === last) return value;
      return (value * 2 + (from[index - step] ?? value) + (from[index + step] ?? value)) / 4;
    });
  return pass(pass(values, 1), columns);
}
