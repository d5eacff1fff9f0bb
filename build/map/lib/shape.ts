import { distance, distanceToSegment, length, moved, segments, toMetres } from './measure.ts';
import { selfCrossings } from './topology.ts';
import type { Line, Position, Ring } from './types.ts';

/** Reads "lon,lat lon,lat ..." (decimal degrees) into positions. */
export function parseLine(text: string): Line {
  return text
    .trim()
    .split(/\s+/)
    .map((pair): Position => {
      const [lon, lat, ...rest] = pair.split(',').map(Number);
      if (lon === undefined || lat === undefined || rest.length > 0 || Number.isNaN(lon + lat)) {
        throw new Error(`Not a "longitude,latitude" pair: "${pair}"`);
      }
      return [lon, lat];
    });
}

/** A smooth line through every given position (longitude, latitude degrees); `steps` pieces per segment. */
export function smoothLine(line: Line, steps: number): Line {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  return spline([first, ...line, last], steps).concat([last]);
}

/** A smooth closed ring through the given corners (longitude, latitude degrees); `steps` pieces per side. */
export function smoothRing(corners: Line, steps: number): Ring {
  const [first, second] = corners;
  const last = corners.at(-1);
  if (first === undefined || second === undefined || last === undefined) return corners;
  return spline([last, ...corners, first, second], steps).concat([first]);
}

/** The same corners (longitude, latitude degrees), starting in the middle of the longest side. */
export function fromLongestSide(corners: Line): Line {
  let at = 0;
  const side = (i: number): readonly [Position, Position] | undefined => {
    const [a, b] = [corners[i], corners[(i + 1) % corners.length]];
    return a === undefined || b === undefined ? undefined : [a, b];
  };
  const long = (i: number): number =>
    distance(
      ...(side(i) ?? [
        [0, 0],
        [0, 0],
      ]),
    );
  corners.forEach((_, i) => (at = long(i) > long(at) ? i : at));
  const [a, b] = side(at) ?? [];
  if (a === undefined || b === undefined) return corners;
  return [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], ...corners.slice(at + 1), ...corners.slice(0, at + 1)];
}

/** How far a simpler line may run from a vertex, in metres: the same everywhere, or by the vertex's position. */
export type Tolerance = number | ((at: Position) => number);

/** Drops the vertices of a line that lie within `tolerance` of the simpler line (longitude, latitude degrees). */
export function simplify(line: Line, tolerance: Tolerance): Line {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  let worst = 0;
  let index = 0;
  line.forEach((at, i) => {
    const metres = typeof tolerance === 'number' ? tolerance : tolerance(at);
    const off = i === 0 || i === line.length - 1 ? 0 : distanceToSegment(at, first, last) / metres;
    if (off > worst) [worst, index] = [off, i];
  });
  if (worst <= 1) return [first, last];
  return [
    ...simplify(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(index), tolerance),
  ];
}

/** Simplifies a ring (longitude, latitude degrees) to `tolerance`, keeping it closed. */
export function simplifyRing(ring: Ring, tolerance: Tolerance): Ring {
  const start = ring[0];
  if (start === undefined) return ring;
  let far = 0;
  ring.forEach((at, i) => {
    if (distance(at, start) > distance(ring[far] ?? start, start)) far = i;
  });
  return [
    ...simplify(ring.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplify(ring.slice(far), tolerance),
  ];
}

/**
 * A ring (longitude, latitude degrees) simplified to `tolerance`, its corners cut (Chaikin), as a brush would draw it;
 * less so where it would cross itself.
 */
export function softRing(ring: Ring, tolerance: Tolerance, share = 1): Ring {
  const least = (at: Position): number => share * (typeof tolerance === 'number' ? tolerance : tolerance(at));
  const soft = cutCorners(simplifyRing(ring, least).slice(0, -1));
  if (soft.length < 9 || share < 0.1) return ring;
  return selfCrossings(soft).length === 0 ? soft : softRing(ring, tolerance, share / 2);
}

function cutCorners(corners: Line): Ring {
  const cut = corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    const part = (t: number): Position => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    return [part(0.22), part(0.78)];
  });
  return [...cut, ...cut.slice(0, 1)];
}

/** How a line departs from its drawn points: steps aside of up to `metres`, about every `every` metres. */
export interface Bends {
  readonly metres: number;
  readonly every: number;
}

/**
 * Adds the small bends a hand-drawn line leaves out, one after another scale of `scales`; both ends stay.
 * The same `seed` always gives the same bends. Longitude and latitude degrees in and out.
 */
export function withBends(line: Line, scales: readonly Bends[], seed: number): Line {
  const random = generator(seed);
  return scales.reduce((bent, scale) => smoothLine(paced(bent, scale, random), 3), line);
}

function paced(line: Line, { metres, every }: Bends, random: () => number): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return line;
  const out: Position[] = [first];
  const total = length(line);
  let side = random() < 0.5 ? 1 : -1;
  let next = every * (0.5 + random());
  let walked = 0;
  for (const [a, b] of segments(line)) {
    const [east, north] = toMetres(b, a);
    const span = Math.hypot(east, north);
    while (next <= walked + span && next < total - every * 0.5) {
      const t = (next - walked) / span;
      const off = side * metres * (0.2 + random() * 0.8);
      out.push(moved(a, east * t - (north / span) * off, north * t + (east / span) * off));
      if (random() < 0.8) side = -side;
      next += every * (0.5 + random());
    }
    walked += span;
  }
  return [...out, last];
}

function spline(points: Line, steps: number): Position[] {
  const out: Position[] = [];
  for (let i = 1; i + 2 < points.length; i += 1) {
    const [a, b, c, d] = points.slice(i - 1, i + 3);
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    out.push(...curve(a, b, c, d, steps));
  }
  return out;
}

/** `steps` positions (degrees) on the curve from b up to, not including, c; a and d give its direction. */
export function curve(a: Position, b: Position, c: Position, d: Position, steps: number): Position[] {
  return Array.from({ length: steps }, (_, s) => between(a, b, c, d, s / steps));
}

/** Centripetal Catmull-Rom: passes through b and c, makes no loops. */
function between(a: Position, b: Position, c: Position, d: Position, u: number): Position {
  const knot = (p: Position, q: Position): number =>
    Math.max(Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])), 1e-6);
  const [t1, t2, t3] = [knot(a, b), knot(a, b) + knot(b, c), knot(a, b) + knot(b, c) + knot(c, d)];
  const t = t1 + u * (t2 - t1);
  const mix = (p: Position, q: Position, from: number, to: number): Position => {
    const k = (t - from) / (to - from);
    return [p[0] + (q[0] - p[0]) * k, p[1] + (q[1] - p[1]) * k];
  };
  const ab = mix(a, b, 0, t1);
  const bc = mix(b, c, t1, t2);
  const cd = mix(c, d, t2, t3);
  return mix(mix(ab, bc, 0, t2), mix(bc, cd, t1, t3), t1, t2);
}

/** Numbers from 0 to 1 that look random and are the same for the same `seed`. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
