import type { Language } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';

/** A copy sorted by minutes from Montpellier by car; where they are the same, by name in the language. */
export function nearestFirst(places: readonly Place[], language: Language): Place[] {
  // Made once: comparing texts without one looks for the rules of the language each time.
  const { compare } = new Intl.Collator(language);
  return [...places].sort(
    (one, other) =>
      one.access.carMinutes - other.access.carMinutes || compare(one.name[language], other.name[language]),
  );
}
