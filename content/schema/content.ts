import type { Destination } from './destination.ts';
import type { Itinerary } from './itinerary.ts';
import type { Partner } from './partner.ts';
import type { Place } from './place.ts';
import type { Show } from './show.ts';

/** Everything visitors see, validated. Lists are sorted by id, partners in the order of the destination's charter. */
export interface Content {
  readonly destination: Destination;
  readonly partners: readonly Partner[];
  readonly places: readonly Place[];
  readonly itineraries: readonly Itinerary[];
  readonly shows: readonly Show[];
}
