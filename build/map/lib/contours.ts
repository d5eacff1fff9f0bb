import type { Terrain } from './terrain.ts';
import { inRing } from './topology.ts';
import { hectares } from './measure.ts';
import type { PolygonRings, Position, Ring } from './types.ts';

/** For each mix of corners above the level (1 SW, 2 SE, 4 NE, 8 NW): from which side to which the outline runs. */
const RUNS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['south', 'west']],
  [['east', 'south']],
  [['east', 'west']],
  [['north', 'east']],
  [
    ['south', 'east'],
    ['north', 'west'],
  ],
  [['north', 'south']],
  [['north', 'west']],
  [['west', 'north']],
  [['south', 'north']],
  [
    ['west', 'south'],
    ['east', 'north'],
  ],
  [['east', 'north']],
  [['west', 'east']],
  [['south', 'east']],
  [['west', 'south']],
  [],
];
type Side = 'south' | 'east' | 'north' | 'west';

/** The land higher than `metres` as polygons with holes (longitude, latitude degrees); specks are left out. */
export function contour(terrain: Terrain, metres: number, smallestHectares: number): PolygonRings[] {
  const rings = outlines(terrain, metres).filter((ring) => hectares(ring) >= smallestHectares);
  const outers = rings.filter((ring) => turning(ring) > 0).map((outer) => ({ outer, size: hectares(outer) }));
  const holes = new Map<Ring, Ring[]>(outers.map(({ outer }) => [outer, []]));
  for (const hole of rings.filter((ring) => turning(ring) < 0)) {
    const [first] = hole;
    const around = outers
      .filter(({ outer }) => first !== undefined && inRing(first, outer))
      .sort((a, b) => a.size - b.size)[0];
    if (around !== undefined) holes.get(around.outer)?.push(hole);
  }
  return outers.map(({ outer }) => [outer, ...(holes.get(outer) ?? [])]);
}

/** Marching squares: closed outlines with the high land on their left; the edge of the grid closes them. */
function outlines(terrain: Terrain, metres: number): Ring[] {
  const { columns, rows, values, at } = terrain;
  const value = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? -1e6 : (values[y * columns + x] ?? 0);
  const next = new Map<string, string>();
  const points = new Map<string, Position>();
  const cross = (x: number, y: number, dx: number, dy: number): string => {
    const key = `${x},${y},${dx}`;
    const [a, b] = [value(x, y), value(x + dx, y + dy)];
    const t = Math.min(1, Math.max(0, (metres - a) / (b - a)));
    const inside = (n: number, size: number): number => Math.min(size - 1, Math.max(0, n));
    points.set(key, at(inside(x + dx * t, columns), inside(y + dy * t, rows)));
    return key;
  };
  for (let y = -1; y < rows; y += 1)
    for (let x = -1; x < columns; x += 1) {
      const high = (dx: number, dy: number): number => (value(x + dx, y + dy) >= metres ? 1 : 0);
      const mix = high(0, 0) + 2 * high(1, 0) + 4 * high(1, 1) + 8 * high(0, 1);
      const side: Record<Side, () => string> = {
        south: () => cross(x, y, 1, 0),
        east: () => cross(x + 1, y, 0, 1),
        north: () => cross(x, y + 1, 1, 0),
        west: () => cross(x, y, 0, 1),
      };
      for (const [from, to] of RUNS[mix] ?? []) next.set(side[from](), side[to]());
    }
  return chained(next, points);
}

function chained(next: Map<string, string>, points: ReadonlyMap<string, Position>): Ring[] {
  const rings: Ring[] = [];
  while (next.size > 0) {
    const [start = ''] = next.keys();
    const ring: Position[] = [];
    for (let key: string | undefined = start; key !== undefined;) {
      const point = points.get(key);
      if (point !== undefined) ring.push(point);
      const following: string | undefined = next.get(key);
      next.delete(key);
      key = following;
    }
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}

/** Positive when a ring (degrees) turns to the left, as outer outlines do. */
function turning(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[i + 1] ?? ring[0] ?? [x, y];
    twice += x * ny - nx * y;
  });
  return twice;
}
