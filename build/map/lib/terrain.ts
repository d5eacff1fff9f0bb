import { wave } from './noise.ts';
import { closeness } from './sheet.ts';
import type { Bounds, Position } from './types.ts';

/** A known height: longitude, latitude (degrees), metres, and how rough the land is there (0 flat to 1 broken). */
export interface Height {
  readonly at: Position;
  readonly metres: number;
  readonly rough: number;
}

/** Heights in metres on an even grid, row by row from the south-west corner. */
export interface Terrain {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
  /** The position (longitude, latitude degrees) of a column and a row, which may lie between two. */
  readonly at: (column: number, row: number) => Position;
}

/** How many heights to gather before choosing among them. */
const NEAREST = 24;
const POWER = 2.4;
/** Degrees of latitude one degree of longitude is worth here. */
const ASPECT = 0.723;
const SHAKE_DEGREES = 0.0095;
const BUCKET_DEGREES = 0.06;

/** Works out the land between known heights: nearer heights weigh more. `step` is degrees of latitude. */
export function makeTerrain(
  heights: readonly Height[],
  [west, south, east, north]: Bounds,
  step: number,
): Terrain {
  const stepEast = step / ASPECT;
  const columns = Math.ceil((east - west) / stepEast) + 1;
  const rows = Math.ceil((north - south) / step) + 1;
  const values = new Float32Array(columns * rows);
  const near = buckets(heights);
  const at = (column: number, row: number): Position => [
    Math.min(east, west + column * stepEast),
    Math.min(north, south + row * step),
  ];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      values[row * columns + column] = heightAt(at(column, row), near(at(column, row)));
  return { columns, rows, values: softened(values, columns, rows), at };
}

/** The nearest heights of every eighth of the horizon, so that a crowd on one side does not outvote the others. */
function around(at: Position, near: readonly Height[]): readonly { height: Height; far: number }[] {
  const best = new Map<number, { height: Height; far: number }>();
  for (const height of near) {
    const [x, y] = [(height.at[0] - at[0]) * ASPECT, height.at[1] - at[1]];
    const far = x * x + y * y;
    const eighth = (x > 0 ? 1 : 0) + (y > 0 ? 2 : 0) + (Math.abs(x) > Math.abs(y) ? 4 : 0);
    if (far < (best.get(eighth)?.far ?? Infinity)) best.set(eighth, { height, far });
  }
  return [...best.values()];
}

function heightAt(place: Position, near: readonly Height[]): number {
  const at = shaken(place);
  let [metres, rough, total] = [0, 0, 0];
  for (const { height, far } of around(at, near)) {
    const weight = 1 / (far + 2e-6) ** (POWER / 2);
    metres += height.metres * weight;
    rough += height.rough * weight;
    total += weight;
  }
  if (total === 0) return 0;
  const [level, broken] = [metres / total, rough / total];
  return level + Math.min(230, 8 + level * 0.27) * broken * (0.15 + 0.85 * closeness(place)) * folds(place);
}

/** Moves a position (degrees) a few hundred metres, so that slopes get spurs and combes instead of even edges. */
function shaken([lon, lat]: Position): Position {
  const [x, y] = [lon * ASPECT * 52, lat * 52];
  const east = 0.6 * wave(x, y, 4) + 0.4 * wave(x * 2.7, y * 2.7, 5);
  const north = 0.6 * wave(x, y, 6) + 0.4 * wave(x * 2.7, y * 2.7, 7);
  return [lon + (SHAKE_DEGREES * east) / ASPECT, lat + SHAKE_DEGREES * north];
}

/** The heights around a position: those of its own and the neighbouring buckets, further out where there are few. */
function buckets(heights: readonly Height[]): (at: Position) => readonly Height[] {
  const table = new Map<string, Height[]>();
  const cell = ([lon, lat]: Position): readonly [number, number] => [
    Math.floor((lon * ASPECT) / BUCKET_DEGREES),
    Math.floor(lat / BUCKET_DEGREES),
  ];
  for (const height of heights) {
    const key = cell(height.at).join();
    table.set(key, [...(table.get(key) ?? []), height]);
  }
  const found = new Map<string, readonly Height[]>();
  return (position) => {
    const [x, y] = cell(position);
    const key = `${x},${y}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    let all: Height[] = [];
    for (let reach = 1; reach < 30 && all.length < NEAREST; reach += 1) {
      all = [];
      for (let dx = -reach; dx <= reach; dx += 1)
        for (let dy = -reach; dy <= reach; dy += 1) all.push(...(table.get(`${x + dx},${y + dy}`) ?? []));
    }
    found.set(key, all);
    return all;
  };
}

/** The folds of broken land, -1 to 1: three sizes of smooth noise, from about 4 km to 1 km. */
function folds([lon, lat]: Position): number {
  const [x, y] = [lon * ASPECT * 28, lat * 28];
  return 0.55 * wave(x, y, 1) + 0.3 * wave(x * 2.1, y * 2.1, 2) + 0.15 * wave(x * 4.3, y * 4.3, 3);
}

/** The same grid with every value drawn towards its four neighbours. */
export function softened(values: Float32Array, columns: number, rows: number): Float32Array {
  return values.map((own, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    let [sum, count] = [own * 2, 2];
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      const [x, y] = [column + dx, row + dy];
      if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
      sum += values[y * columns + x] ?? 0;
      count += 1;
    }
    return sum / count;
  });
}
