import type { Driving } from '../driving.ts';
import { type Box, type Position, between, boxAround, kilometresBetween } from './flatEarth.ts';
import type { Road, Winding } from './roads.ts';

/** A stretch of road between two nodes, short enough that one way onto it stands for all. */
export interface Stretch {
  /** Numbers of its two nodes. */
  readonly from: number;
  readonly to: number;
  readonly line: readonly Position[];
  /** Minutes from the start of the line to each of its positions. */
  readonly minutes: readonly number[];
  readonly box: Box;
  readonly winding: Winding;
  /** Motorways are entered at their ends only, never from the field beside them. */
  readonly closed: boolean;
}

/** Kilometres after which a road gets a node, so that there is a way onto it every so often. */
const longest = 2.5;

/** A road cut into pieces, at junctions as well: each a line with the minutes up to each position. */
export function cutRoad(
  road: Road,
  driving: Driving,
  isJunction: (at: Position) => boolean,
): readonly { readonly line: readonly Position[]; readonly minutes: readonly number[] }[] {
  const { coordinates } = road.geometry;
  const pieces: { line: Position[]; minutes: number[] }[] = [];
  let kilometres = Infinity;
  let before: Position | undefined;
  for (const at of coordinates) {
    if (before !== undefined) {
      if (kilometres >= longest || isJunction(before)) {
        pieces.push({ line: [before], minutes: [0] });
        kilometres = 0;
      }
      const piece = pieces.at(-1);
      piece?.minutes.push((piece.minutes.at(-1) ?? 0) + segmentMinutes(before, at, road, driving));
      piece?.line.push(at);
      kilometres += kilometresBetween(before, at);
    }
    before = at;
  }
  return pieces;
}

/** The stretch between two nodes. */
export function makeStretch(
  piece: { readonly line: readonly Position[]; readonly minutes: readonly number[] },
  { properties }: Road,
  from: number,
  to: number,
): Stretch {
  const { winding, kind } = properties;
  return { ...piece, from, to, box: boxAround(piece.line), winding, closed: kind === 'motorway' };
}

function segmentMinutes(a: Position, b: Position, { properties }: Road, driving: Driving): number {
  const { kind, winding } = properties;
  const free = driving.kmPerHour[kind][winding];
  const kmPerHour = kind === 'motorway' ? free : Math.min(free, trafficLimit(between(a, b, 0.5), driving));
  return ((kilometresBetween(a, b) * driving.lengthening[winding]) / kmPerHour) * 60;
}

/** How fast the traffic of the towns around a position lets one drive, in km/h; Infinity in the country. */
export function trafficLimit(at: Position, { towns, townSizes }: Driving): number {
  let limit = Infinity;
  for (const { position, size } of towns) {
    const away = kilometresBetween(at, position);
    for (const { kilometres, kmPerHour } of townSizes[size])
      if (away <= kilometres) limit = Math.min(limit, kmPerHour);
  }
  return limit;
}
