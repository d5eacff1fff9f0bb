import type { Place, Stay } from '../../content/schema/place.ts';

/** What a visitor is in the mood for. Themes widen (any of them), the stay narrows. */
export interface PlaceFilter {
  readonly themes: readonly string[];
  readonly stay: Stay | null;
}

export const noFilter: PlaceFilter = { themes: [], stay: null };

/** True when the filter lets every place through. */
export function isOpen(filter: PlaceFilter): boolean {
  return filter.themes.length === 0 && filter.stay === null;
}

/** Adds the theme, or takes it away when it is there. */
export function toggleTheme(filter: PlaceFilter, theme: string): PlaceFilter {
  const themes = filter.themes.includes(theme)
    ? filter.themes.filter((id) => id !== theme)
    : [...filter.themes, theme];
  return { ...filter, themes };
}

/** The places that fit, in their given order. */
export function filterPlaces(places: readonly Place[], filter: PlaceFilter): readonly Place[] {
  return places.filter(
    (place) =>
      (filter.themes.length === 0 || place.themes.some((theme) => filter.themes.includes(theme))) &&
      (filter.stay === null || place.stays.includes(filter.stay)),
  );
}

/** How many places each theme would show, with the stay as chosen now. */
export function countByTheme(places: readonly Place[], filter: PlaceFilter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of filterPlaces(places, { ...filter, themes: [] })) {
    for (const theme of place.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}
