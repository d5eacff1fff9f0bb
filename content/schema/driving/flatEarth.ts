/** Longitude then latitude in WGS 84 degrees. */
export type Position = readonly [number, number];

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

/** A quick distance from a position to boxes at most two degrees away: never more than to anything in the box. */
export function distanceToBoxes([lon, lat]: Position): (box: Box) => number {
  // Meridians draw together towards the poles: by less than four per cent within two degrees.
  const scale = eastScale([lon, lat], [lon, lat]) * 0.96;
  return ([west, south, east, north]) =>
    Math.hypot(
      Math.max(west - lon, 0, lon - east) * scale,
      Math.max(south - lat, 0, lat - north) * kilometresPerDegree,
    );
}

function eastScale(a: Position, b: Position): number {
  return kilometresPerDegree * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
}
