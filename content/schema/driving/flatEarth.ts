import type { Position } from '../identifiers.ts';

const kilometresPerDegree = 111.195;

/** Kilometres between two positions a day's drive apart at most: quicker than on the sphere, right to a thousandth. */
export function kilometresBetween(a: Position, b: Position): number {
  return Math.hypot((b[0] - a[0]) * eastScale(a, b), (b[1] - a[1]) * kilometresPerDegree);
}

/** Where on the segment from `a` to `b` the nearest point to `at` lies (0 to 1), and how far it is in kilometres. */
export function nearestOnSegment(
  at: Position,
  a: Position,
  b: Position,
): { readonly share: number; readonly kilometres: number } {
  const scale = eastScale(at, a);
  const [bx, by] = [(b[0] - a[0]) * scale, (b[1] - a[1]) * kilometresPerDegree];
  const [px, py] = [(at[0] - a[0]) * scale, (at[1] - a[1]) * kilometresPerDegree];
  const squared = bx * bx + by * by;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / squared));
  return { share, kilometres: Math.hypot(px - share * bx, py - share * by) };
}

/** The position a `share` (0 to 1) of the way from `a` to `b`. */
export function between(a: Position, b: Position, share: number): Position {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The box around a line. */
export function boxAround(line: readonly Position[]): Box {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Kilometres from a position to a box, 0 inside: never more than to anything in the box. */
export function kilometresToBox([lon, lat]: Position, [west, south, east, north]: Box): number {
  const dx = Math.max(west - lon, 0, lon - east);
  const dy = Math.max(south - lat, 0, lat - north);
  if (dx === 0 && dy === 0) return 0;
  // The cosine further north is smaller: at the far edge it can only make the distance shorter.
  return Math.hypot(dx * eastScale([lon, lat], [lon, Math.max(lat, north)]) * 0.99, dy * kilometresPerDegree);
}

function eastScale(a: Position, b: Position): number {
  return kilometresPerDegree * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
}
