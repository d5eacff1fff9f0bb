import type { Language } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';

/** A copy sorted by minutes from Montpellier by car; where they are the same, by name in the language. */
export function nearestFirst(places: readonly Place[], language: Language): Place[] {
  return [...places].sort(
    (one, other) =>
      one.access.carMinutes - other.access.carMinutes ||
      one.name[language].localeCompare(other.name[language], language),
  );
}
