import { type Place, seasons } from '../../content/schema/place.ts';

/** What a card says about a place, in order; each fact is put into words by the screen. */
export type PlaceFact =
  | { readonly kind: 'car'; readonly minutes: number }
  | {
      readonly kind: 'public';
      readonly mode: Place['access']['public'][number]['mode'];
      readonly index: number;
    }
  | { readonly kind: 'duration'; readonly duration: Place['duration'] }
  | { readonly kind: 'months'; readonly months: readonly number[] }
  | { readonly kind: 'seasons'; readonly seasons: Place['seasons']; readonly allYear: boolean }
  | { readonly kind: 'reducedMobility'; readonly value: 'yes' | 'partial' | 'no' }
  | { readonly kind: 'free' };

/** The facts that are known. What is unknown is left out, never guessed. */
export function placeFacts(place: Place): PlaceFact[] {
  const facts: PlaceFact[] = [{ kind: 'car', minutes: place.access.carMinutes }];
  place.access.public.forEach(({ mode }, index) => facts.push({ kind: 'public', mode, index }));
  facts.push({ kind: 'duration', duration: place.duration });
  if (place.months !== undefined && place.months.length > 0) {
    facts.push({ kind: 'months', months: place.months });
  } else {
    facts.push({ kind: 'seasons', seasons: place.seasons, allYear: place.seasons.length === seasons.length });
  }
  if (place.reducedMobility !== 'unknown')
    facts.push({ kind: 'reducedMobility', value: place.reducedMobility });
  if (place.free === true) facts.push({ kind: 'free' });
  return facts;
}
