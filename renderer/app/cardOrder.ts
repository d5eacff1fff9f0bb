import type { Content } from '../../content/schema/content.ts';
import type { Place } from '../../content/schema/place.ts';
import { filterPlaces } from '../domain/filterPlaces.ts';
import { nearestFirst } from '../domain/nearestFirst.ts';
import type { Session } from './session.ts';

/** The places that a visitor had before them when they opened the card that is in front. */
function placesInSight(
  { screen, trip, found, filter }: Session,
  { places }: Content,
): readonly Place[] | null {
  const named = (ids: readonly string[]): readonly Place[] =>
    ids.map((id) => places.find((place) => place.id === id)).filter((place) => place !== undefined);
  if (screen.name !== 'place') return null;
  const { from } = screen;
  if (from === 'trip') return named(trip);
  if (from !== null) return places.filter(({ partner }) => partner === from.partnerId);
  const searched = named((found ?? []).flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])));
  return searched.length > 0 ? searched : filterPlaces(places, filter);
}

/**
 * The order in which "next" goes from card to card: that of the visitor's trip where the card was opened from it,
 * otherwise from near to far. A card that is not among what they saw, as one opened from "near here", goes on through
 * all places.
 */
export function cardOrder(session: Session, content: Content): readonly Place[] {
  const { screen, language } = session;
  if (screen.name !== 'place') return [];
  const seen = placesInSight(session, content) ?? [];
  const list = seen.some(({ id }) => id === screen.placeId) ? seen : content.places;
  return screen.from === 'trip' && list === seen ? list : nearestFirst(list, language);
}
