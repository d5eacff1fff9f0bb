import type { Content } from '../content.ts';
import { fieldName } from '../fieldPath.ts';
import type { Itinerary } from '../itinerary.ts';
import type { Place, Stay } from '../place.ts';
import type { ContentProblem } from '../problem.ts';

/** Days an itinerary of each stay may have. */
const daysOf: Readonly<Record<Stay, readonly [number, number]>> = {
  day: [1, 1],
  weekend: [2, 3],
  weeks: [4, 21],
};

/** Fields that are each right but do not fit together. */
export function checkSense(content: Content): readonly ContentProblem[] {
  const festivals = content.places
    .filter((place) => place.kind === 'festival' && (place.months ?? []).length === 0)
    .map((place) => ({
      file: `places/${place.id}.json`,
      field: 'months',
      message: 'is missing; a festival names its months',
    }));
  return [
    ...festivals,
    ...content.places.flatMap(checkAccuracy),
    ...content.itineraries.flatMap((itinerary) => [...checkDays(itinerary), ...checkStops(itinerary)]),
  ];
}

/** What somebody knows without having looked it up is "approximate", so that it stands on the review sheet. */
function checkAccuracy({ id, provenance }: Place): readonly ContentProblem[] {
  const { source, accuracy } = provenance.position;
  if (accuracy === 'approximate' || !/^general knowledge/i.test(source)) return [];
  const message = `is "${accuracy}", but the position comes from "${source}"; that is "approximate"`;
  return [{ file: `places/${id}.json`, field: 'provenance.position.accuracy', message }];
}

function checkDays({ id, stay, days }: Itinerary): readonly ContentProblem[] {
  const [least, most] = daysOf[stay];
  if (days.length >= least && days.length <= most) return [];
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const message = `has ${days.length} days; the stay "${stay}" has ${range}`;
  return [{ file: `itineraries/${id}.json`, field: 'days', message }];
}

function checkStops({ id, days }: Itinerary): readonly ContentProblem[] {
  const seen = new Set<string>();
  return days.flatMap((stops, day) =>
    stops.flatMap((stop, index) => {
      const again = seen.has(stop);
      seen.add(stop);
      const field = fieldName(['days', day, index]);
      return again
        ? [{ file: `itineraries/${id}.json`, field, message: `is "${stop}", which was visited before` }]
        : [];
    }),
  );
}
