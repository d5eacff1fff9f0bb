/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The position of a box that is nearest to another: longitude, latitude. */
export function nearestWithin(
  [west, south, east, north]: Box,
  [longitude, latitude]: readonly [number, number],
): [number, number] {
  return [Math.min(east, Math.max(west, longitude)), Math.min(north, Math.max(south, latitude))];
}
