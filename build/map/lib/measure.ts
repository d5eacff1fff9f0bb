import type { Line, Position, Ring } from './types.ts';

const METRES_PER_DEGREE = 111_195;

/** Metres east and north of `origin` (longitude, latitude degrees), on a local flat earth. */
export function toMetres(at: Position, origin: Position): Position {
  const scale = Math.cos((((at[1] + origin[1]) / 2) * Math.PI) / 180);
  return [(at[0] - origin[0]) * METRES_PER_DEGREE * scale, (at[1] - origin[1]) * METRES_PER_DEGREE];
}

/** Moves a position (longitude, latitude degrees) by metres east and north. */
export function moved(at: Position, east: number, north: number): Position {
  const scale = Math.cos((at[1] * Math.PI) / 180);
  return [at[0] + east / (METRES_PER_DEGREE * scale), at[1] + north / METRES_PER_DEGREE];
}

/** Distance in metres between two positions (longitude, latitude degrees). */
export function distance(a: Position, b: Position): number {
  const [x, y] = toMetres(b, a);
  return Math.hypot(x, y);
}

/** Length of a line (longitude, latitude degrees) in metres. */
export function length(line: Line): number {
  let total = 0;
  for (const [a, b] of segments(line)) total += distance(a, b);
  return total;
}

/** The segments of a line, as pairs of positions (longitude, latitude degrees). */
export function segments(line: Line): (readonly [Position, Position])[] {
  const pairs: (readonly [Position, Position])[] = [];
  let previous: Position | undefined;
  for (const at of line) {
    if (previous !== undefined) pairs.push([previous, at]);
    previous = at;
  }
  return pairs;
}

/** Distance in metres from a position to a segment (longitude, latitude degrees). */
export function distanceToSegment(at: Position, a: Position, b: Position): number {
  const [bx, by] = toMetres(b, a);
  const [px, py] = toMetres(at, a);
  const squared = bx * bx + by * by;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / squared));
  return Math.hypot(px - t * bx, py - t * by);
}

/** Distance in metres from a position to the nearest point of a line (longitude, latitude degrees). */
export function distanceToLine(at: Position, line: Line): number {
  let best = Infinity;
  for (const [a, b] of segments(line)) best = Math.min(best, distanceToSegment(at, a, b));
  return best;
}

/** The vertex of a line that lies nearest to a position (longitude, latitude degrees). */
export function nearestVertex(at: Position, line: Line): Position {
  return line.reduce(
    (best, vertex) => (distance(at, vertex) < distance(at, best) ? vertex : best),
    line[0] ?? at,
  );
}

/** Area of a ring (longitude, latitude degrees) in hectares, never negative. */
export function hectares(ring: Ring): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  const scale = Math.cos((meanLatitude(ring) * Math.PI) / 180) * METRES_PER_DEGREE * METRES_PER_DEGREE;
  let twice = 0;
  for (const [a, b] of segments(ring)) {
    twice += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return (Math.abs(twice) * scale) / 2 / 10_000;
}

function meanLatitude(ring: Ring): number {
  let sum = 0;
  for (const at of ring) sum += at[1];
  return sum / Math.max(1, ring.length);
}
