import {
  type Position,
  between,
  kilometresBetween,
  nearestOnSegment,
} from '../../content/schema/driving/flatEarth.ts';

/** Degrees by which a flight is off its straight way: longitude, latitude. */
export type Bend = readonly [longitude: number, latitude: number];

/** Kilometres. Further from the shore than that, a flight has no reason to follow it. */
const nearShore = 16;
/** Kilometres. Shorter ways show no bend. */
const shortest = 12;
/** Kilometres: half the length over which corners of the shore are rounded off. */
const rounding = 4;

interface Stretch {
  readonly from: Position;
  readonly to: Position;
  /** Kilometres along the shore to where it begins. */
  readonly start: number;
  readonly length: number;
}

function stretchesOf(shore: readonly Position[]): readonly Stretch[] {
  let start = 0;
  return shore.slice(1).map((to, index) => {
    const from = shore[index] ?? to;
    const stretch = { from, to, start, length: kilometresBetween(from, to) };
    start += stretch.length;
    return stretch;
  });
}

/** The position so many kilometres along the shore; beyond its ends, the end. */
function pointAt(stretches: readonly Stretch[], kilometres: number): Position {
  const stretch = stretches.findLast(({ start }) => start <= kilometres) ?? stretches[0];
  if (stretch === undefined) throw new Error('A shore needs two points.');
  const { from, to, start, length } = stretch;
  return between(from, to, length === 0 ? 0 : Math.min(1, Math.max(0, (kilometres - start) / length)));
}

function roundedAt(stretches: readonly Stretch[], kilometres: number): Position {
  const around = [-1, -0.5, 0, 0.5, 1].map((step) => pointAt(stretches, kilometres + step * rounding));
  const mean = (axis: 0 | 1): number => around.reduce((sum, point) => sum + point[axis], 0) / around.length;
  return [mean(0), mean(1)];
}

/** Where the shore is nearest to a position: kilometres along it, and away from it. */
function nearest(
  stretches: readonly Stretch[],
  position: Position,
): { readonly along: number; readonly away: number } {
  return stretches.reduce(
    (best, { from, to, start, length }) => {
      const { share, kilometres } = nearestOnSegment(position, from, to);
      return kilometres < best.away ? { along: start + share * length, away: kilometres } : best;
    },
    { along: 0, away: Infinity },
  );
}

/**
 * How a flight between two positions near the shore leaves its straight way to follow it, as somebody would who flies
 * along the beach: neither across the open gulf nor over the hills behind.
 * @param shore points of the shore in their order, longitude and latitude
 * @returns the bend at a share of the way from 0 to 1, nothing at both ends; null where a straight flight is right
 */
export function bendAlongShore(
  from: Position,
  to: Position,
  shore: readonly Position[],
): ((share: number) => Bend) | null {
  const stretches = stretchesOf(shore);
  const [start, end] = [nearest(stretches, from), nearest(stretches, to)];
  if (Math.max(start.away, end.away) > nearShore) return null;
  if (Math.abs(end.along - start.along) < shortest) return null;
  const at = (share: number): Position =>
    roundedAt(stretches, start.along + share * (end.along - start.along));
  const [first, last] = [at(0), at(1)];
  return (share) => {
    // The shore itself, moved so that it begins and ends where the flight does.
    const [here, chord] = [at(share), between(first, last, share)];
    return [here[0] - chord[0], here[1] - chord[1]];
  };
}
