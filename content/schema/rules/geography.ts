import type { Content } from '../content.ts';
import type { Destination } from '../destination.ts';
import type { Position } from '../identifiers.ts';
import type { ContentProblem } from '../problem.ts';
import { type PlausibleMinutes, plausibleDrive, plausibleItinerary } from './drivingMinutes.ts';

/** Bounds that hold together, everything inside them, and minutes at the wheel that can be believed. */
export function checkGeography(content: Content): readonly ContentProblem[] {
  const { destination } = content;
  const misplaced = content.places.flatMap((place) =>
    inside(destination, `places/${place.id}.json`, 'position', place.position),
  );
  // Minutes to a place that lies nowhere say nothing: one mistake, one line.
  const { places, itineraries } = withoutMisplaced(content, misplaced);
  const positions = new Map(places.map((place) => [place.id, place.position]));
  return [
    ...checkBounds(destination),
    ...content.partners.flatMap((partner) =>
      inside(destination, `partners/${partner.id}.json`, 'center', partner.center),
    ),
    ...misplaced,
    ...places.flatMap((place) => {
      const drive = plausibleDrive(destination.center, place.position);
      return believable(`places/${place.id}.json`, 'access.carMinutes', place.access.carMinutes, drive);
    }),
    ...itineraries.flatMap((itinerary) => {
      const file = `itineraries/${itinerary.id}.json`;
      const { drivingMinutes, withoutCar = false } = itinerary;
      if (withoutCar !== (drivingMinutes === 0)) return [carOrNot(file, drivingMinutes)];
      if (withoutCar) return [];
      const drive = plausibleItinerary(itinerary, destination.center, (id) => positions.get(id));
      return believable(file, 'drivingMinutes', drivingMinutes, drive);
    }),
  ];
}

/**
 * The content without the places whose position is known to be wrong, and without the itineraries that stop there.
 * @param problems what was found so far; those of the field `position` count
 */
export function withoutMisplaced(content: Content, problems: readonly ContentProblem[]): Content {
  const wrong = new Set(problems.filter(({ field }) => field === 'position').map(({ file }) => file));
  const isWrong = (id: string) => wrong.has(`places/${id}.json`);
  return {
    ...content,
    places: content.places.filter(({ id }) => !isWrong(id)),
    itineraries: content.itineraries.filter(({ days }) => !days.flat().some(isWrong)),
  };
}

function carOrNot(file: string, minutes: number): ContentProblem {
  const message = `is ${minutes} minutes; a trip marked "withoutCar" has 0, and no other has`;
  return { file, field: 'drivingMinutes', message };
}

function believable(
  file: string,
  field: string,
  minutes: number,
  { least, most }: PlausibleMinutes,
): readonly ContentProblem[] {
  if (minutes >= least && minutes <= most) return [];
  const message = `is ${minutes} minutes; from the distance between ${least} and ${most} would be believable`;
  return [{ file, field, message }];
}

function inside(
  destination: Destination,
  file: string,
  field: string,
  at: Position,
): readonly ContentProblem[] {
  const [west, south, east, north] = destination.bounds;
  if (at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north) return [];
  // The usual mistake: map programs show latitude first.
  const swapped = at[0] >= south && at[0] <= north && at[1] >= west && at[1] <= east;
  const hint = swapped ? '; longitude (about 3 or 4) comes first' : '';
  return [
    { file, field, message: `is ${at.join(', ')}, which lies outside the bounds of the destination${hint}` },
  ];
}

function checkBounds(destination: Destination): readonly ContentProblem[] {
  const file = 'destination.json';
  const [west, south, east, north] = destination.bounds;
  const [left, bottom, right, top] = destination.overview;
  const problems: ContentProblem[] = [];
  if (west >= east || south >= north) {
    problems.push({ file, field: 'bounds', message: 'must be west, south, east, north' });
  }
  if (left >= right || bottom >= top || left < west || bottom < south || right > east || top > north) {
    problems.push({
      file,
      field: 'overview',
      message: 'must be west, south, east, north and lie within the bounds',
    });
  }
  const sorted = destination.rings.every((ring, index) => {
    const before = destination.rings[index - 1];
    return before === undefined || (before.minutes < ring.minutes && before.radiusMetres < ring.radiusMetres);
  });
  if (!sorted) problems.push({ file, field: 'rings', message: 'must grow from the inside to the outside' });
  return [...problems, ...inside(destination, file, 'center', destination.center)];
}
