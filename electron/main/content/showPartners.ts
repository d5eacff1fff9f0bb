import type { Content } from '../../../content/schema/content.ts';
import type { Itinerary } from '../../../content/schema/itinerary.ts';

/** What the settings say about partners. */
export interface PartnerChoice {
  /** Also show partners whose status is `pending`. */
  readonly showPending: boolean;
  /** Ids of partners that are not shown, whatever their status; unknown ids do nothing. */
  readonly hidden: readonly string[];
}

/**
 * The content with only the partners that are shown. Their places go with those that are not, and so do the
 * stops at these places; a day without stops is dropped, and an itinerary without days. Order is kept.
 * The driving minutes of a shortened itinerary stay as they are: they become an upper bound.
 */
export function showPartners(content: Content, choice: PartnerChoice): Content {
  const partners = content.partners.filter(
    (partner) =>
      (partner.status === 'confirmed' || choice.showPending) && !choice.hidden.includes(partner.id),
  );
  if (partners.length === content.partners.length) return content;
  const partnerIds = new Set(partners.map((partner) => partner.id));
  const places = content.places.filter((place) => partnerIds.has(place.partner));
  const placeIds = new Set(places.map((place) => place.id));
  const itineraries = content.itineraries.flatMap((itinerary): Itinerary[] => {
    const days = itinerary.days
      .map((stops) => stops.filter((id) => placeIds.has(id)))
      .filter((stops) => stops.length > 0);
    return days.length === 0 ? [] : [{ ...itinerary, days }];
  });
  return { ...content, partners, places, itineraries };
}
