import type { Place } from '../../../content/schema/place.ts';
import type { Trip } from './trip.ts';

/** The offices whose places are on the trip come first, as the trip meets them; the others keep their order. */
export function tripOfficesFirst<Office extends { readonly id: string }>(
  offices: readonly Office[],
  places: readonly Pick<Place, 'id' | 'partner'>[],
  trip: Trip,
): readonly Office[] {
  const partnerOf = new Map(places.map(({ id, partner }) => [id, partner]));
  const visited = new Set(trip.map((id) => partnerOf.get(id)));
  const first = [...visited]
    .map((partner) => offices.find(({ id }) => id === partner))
    .filter((office) => office !== undefined);
  return [...first, ...offices.filter((office) => !first.includes(office))];
}
