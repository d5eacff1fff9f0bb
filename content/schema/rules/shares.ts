import type { Content } from '../content.ts';
import { stays } from '../place.ts';
import type { ContentProblem } from '../problem.ts';

/** How much content there must be: every partner pays the same and gets the same care. */
export interface Shares {
  readonly placesPerPartner: number;
  readonly places: number;
  readonly itinerariesPerStay: number;
}

export const defaultShares: Shares = { placesPerPartner: 8, places: 150, itinerariesPerStay: 3 };

/** Each partner's share, the whole, and something for every length of stay. */
export function checkShares(content: Content, shares: Shares): readonly ContentProblem[] {
  const problems = content.partners.flatMap((partner) => {
    const count = content.places.filter((place) => place.partner === partner.id).length;
    return tooFew(`partners/${partner.id}.json`, 'places of this partner', count, shares.placesPerPartner);
  });
  const perStay = stays.flatMap((stay) => {
    const count = content.itineraries.filter((itinerary) => itinerary.stay === stay).length;
    return tooFew('itineraries', `itineraries for the stay "${stay}"`, count, shares.itinerariesPerStay);
  });
  return [
    ...problems,
    ...perStay,
    ...tooFew('places', 'places in all', content.places.length, shares.places),
    ...tooFew('shows', 'shows', content.shows.length, 1),
  ];
}

function tooFew(file: string, what: string, count: number, least: number): readonly ContentProblem[] {
  return count >= least ? [] : [{ file, field: '', message: `${count} ${what}; at least ${least} needed` }];
}
