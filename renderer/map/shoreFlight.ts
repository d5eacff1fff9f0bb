type Position = readonly [longitude: number, latitude: number];

/** Degrees by which a flight is off its straight way: longitude, latitude. */
export type Bend = readonly [longitude: number, latitude: number];

/** Of latitude, on the sphere that the map is drawn from. */
const metresPerDegree = 111_319;
/** Further from the shore than that, a flight has no reason to follow it. */
const nearShore = 16_000;
/** Shorter ways show no bend. */
const shortest = 12_000;
/** Half the length over which corners of the shore are rounded off. */
const rounding = 4_000;

interface Shore {
  /** Metres along it, at each of its points. */
  readonly along: readonly number[];
  readonly points: readonly Position[];
}

/** @param narrow metres of a degree of longitude, as a share of one of latitude */
function distance(one: Position, other: Position, narrow: number): number {
  return Math.hypot((one[0] - other[0]) * narrow, one[1] - other[1]) * metresPerDegree;
}

const between = (one: Position, other: Position, share: number): Position => [
  one[0] + share * (other[0] - one[0]),
  one[1] + share * (other[1] - one[1]),
];

function measure(points: readonly Position[], narrow: number): Shore {
  let sum = 0;
  const along = points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) sum += distance(before, point, narrow);
    return sum;
  });
  return { along, points };
}

/** The position so many metres along the shore; beyond its ends, the end. */
function pointAt({ along, points }: Shore, metres: number): Position {
  const after = along.findIndex((each) => each >= metres);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A shore needs points.');
  if (after < 0) return last;
  const [from, to] = [points[after - 1], points[after]];
  const [start, end] = [along[after - 1], along[after]];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return first;
  return between(from, to, end === start ? 0 : (metres - start) / (end - start));
}

function roundedAt(shore: Shore, metres: number): Position {
  const steps = [-1, -0.5, 0, 0.5, 1].map((step) => pointAt(shore, metres + step * rounding));
  const mean = (axis: 0 | 1): number => steps.reduce((sum, step) => sum + step[axis], 0) / steps.length;
  return [mean(0), mean(1)];
}

/** Where the shore is nearest to a position: metres along it, metres away from it. */
function nearest(
  { along, points }: Shore,
  position: Position,
  narrow: number,
): { readonly metres: number; readonly away: number } {
  let best = { metres: 0, away: Infinity };
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end;
    const [width, height] = [(end[0] - start[0]) * narrow, end[1] - start[1]];
    const length = width ** 2 + height ** 2;
    const dot = (position[0] - start[0]) * narrow * width + (position[1] - start[1]) * height;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, dot / length));
    const away = distance(position, between(start, end, share), narrow);
    const [from = 0, to = 0] = [along[index], along[index + 1]];
    if (away < best.away) best = { metres: from + share * (to - from), away };
  });
  return best;
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
  if (shore.length < 2) return null;
  const narrow = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const measured = measure(shore, narrow);
  const [start, end] = [nearest(measured, from, narrow), nearest(measured, to, narrow)];
  if (Math.max(start.away, end.away) > nearShore) return null;
  if (Math.abs(end.metres - start.metres) < shortest) return null;
  const at = (share: number): Position =>
    roundedAt(measured, start.metres + share * (end.metres - start.metres));
  const [first, last] = [at(0), at(1)];
  return (share) => {
    // The shore itself, moved so that it begins and ends where the flight does.
    const [here, chord] = [at(share), between(first, last, share)];
    return [here[0] - chord[0], here[1] - chord[1]];
  };
}
