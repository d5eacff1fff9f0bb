import { distance, distanceToSegment, segments } from './measure.ts';
import type { Line, PolygonRings, Position, Ring } from './types.ts';

/** True when a position (longitude, latitude degrees) is inside a ring. */
export function inRing(at: Position, ring: Ring): boolean {
  let inside = false;
  for (const [a, b] of segments(ring)) {
    const crosses = a[1] > at[1] !== b[1] > at[1];
    if (crosses && at[0] < ((b[0] - a[0]) * (at[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** True when a position (longitude, latitude degrees) is inside a polygon and in none of its holes. */
export function inPolygon(at: Position, rings: PolygonRings): boolean {
  const [outer, ...holes] = rings;
  return outer !== undefined && inRing(at, outer) && !holes.some((hole) => inRing(at, hole));
}

/** Where two segments (longitude, latitude degrees) properly cross, or undefined. */
function crossing(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (t <= 0 || t >= 1 || u <= 0 || u >= 1) return undefined;
  return [a[0] + t * rx, a[1] + t * ry];
}

/** Places (longitude, latitude degrees) where a line or ring crosses itself. */
export function selfCrossings(line: Line): Position[] {
  const all = segments(line);
  const found: Position[] = [];
  all.forEach(([a, b], i) => {
    for (const [c, d] of all.slice(i + 2)) {
      const at = boxesApart(a, b, c, d) ? undefined : crossing(a, b, c, d);
      if (at !== undefined) found.push(at);
    }
  });
  return found;
}

/** Places (longitude, latitude degrees) where two lines cross each other. */
export function lineCrossings(one: Line, other: Line): Position[] {
  const found: Position[] = [];
  for (const [a, b] of segments(one)) {
    for (const [c, d] of segments(other)) {
      const at = boxesApart(a, b, c, d) ? undefined : crossing(a, b, c, d);
      if (at !== undefined) found.push(at);
    }
  }
  return found;
}

/** Vertices of `one` nearer than `metres` to the line `other` (longitude, latitude degrees), both ways. */
export function closeVertices(one: Line, other: Line, metres: number): Position[] {
  const near = (from: Line, to: Line): Position[] =>
    from.filter((at) =>
      segments(to).some(([a, b]) => !farFrom(at, a, b, metres) && distanceToSegment(at, a, b) < metres),
    );
  return [...near(one, other), ...near(other, one)];
}

function farFrom(at: Position, a: Position, b: Position, metres: number): boolean {
  return distance(at, a) > metres + distance(a, b);
}

function boxesApart(a: Position, b: Position, c: Position, d: Position): boolean {
  return (
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1])
  );
}
