import type { Position } from './identifiers.ts';

const earthRadiusMetres = 6_371_009;

/** Metres between two positions on the sphere (haversine), as the crow flies. */
export function metresBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b[1] - a[1]) / 2);
  const east = Math.sin(radians(b[0] - a[0]) / 2);
  const chord = north * north + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * east * east;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
}
