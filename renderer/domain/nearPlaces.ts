import { metresBetween } from '../../content/schema/distance.ts';
import type { Place } from '../../content/schema/place.ts';

/** Another place, and how far it is as the crow flies. */
export interface NearPlace {
  readonly place: Place;
  readonly metres: number;
}

/** As many as fit beside each other on a card. */
const shown = 3;

/**
 * The nearest other places, the nearest first. Distance alone decides, whoever's place it is; where it is the same, the
 * id does, so that the answer is always the same.
 */
export function nearPlaces(to: Place, places: readonly Place[], count = shown): readonly NearPlace[] {
  return places
    .filter(({ id }) => id !== to.id)
    .map((place) => ({ place, metres: metresBetween(to.position, place.position) }))
    .sort((one, other) => one.metres - other.metres || (one.place.id < other.place.id ? -1 : 1))
    .slice(0, count);
}
