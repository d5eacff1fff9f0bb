import type { Content } from '../../content/schema/content.ts';
import type { Language } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';
import { nearestFirst } from './nearestFirst.ts';

/** What the places of a list can be sorted by. */
export const placeOrders = ['distance', 'theme', 'territory'] as const;
export type PlaceOrder = (typeof placeOrders)[number];

/** Places under one heading. */
export interface PlaceGroup {
  /** Id of the theme, or of the territory's partner; null for the one group of a list without headings. */
  readonly id: string | null;
  readonly places: readonly Place[];
}

export interface SortWish {
  readonly order: PlaceOrder;
  /** Ids of the themes that the visitor is in the mood for; none for any. */
  readonly themes: readonly string[];
  readonly language: Language;
}

/**
 * Every place once, in groups without an empty one: themes in the order of the content, territories in that of the
 * charter, the nearest to Montpellier first within each. A place stands under the first of its themes that was wished
 * for, and where none was, under its first.
 */
export function sortPlaces(
  places: readonly Place[],
  { destination, partners }: Pick<Content, 'destination' | 'partners'>,
  { order, themes, language }: SortWish,
): readonly PlaceGroup[] {
  const sorted = nearestFirst(places, language);
  switch (order) {
    case 'distance':
      return sorted.length === 0 ? [] : [{ id: null, places: sorted }];
    case 'theme':
      return grouped(sorted, destination.themes, (place) => themeOf(place, themes));
    case 'territory':
      return grouped(sorted, partners, ({ partner }) => partner);
  }
}

function themeOf({ themes: own }: Place, wished: readonly string[]): string {
  return own.find((theme) => wished.includes(theme)) ?? own[0] ?? '';
}

function grouped(
  places: readonly Place[],
  order: readonly { readonly id: string }[],
  groupOf: (place: Place) => string,
): readonly PlaceGroup[] {
  const groups = new Map<string, Place[]>(order.map(({ id }) => [id, []]));
  for (const place of places) {
    const id = groupOf(place);
    const group = groups.get(id);
    // What the content does not know comes last, and is never lost.
    if (group === undefined) groups.set(id, [place]);
    else group.push(place);
  }
  return [...groups]
    .map(([id, members]) => ({ id, places: members }))
    .filter((group) => group.places.length > 0);
}

/** The beginning of a sorted list: so many places, with the headings they stand under. */
export function firstPlaces(groups: readonly PlaceGroup[], count: number): readonly PlaceGroup[] {
  const first: PlaceGroup[] = [];
  let room = count;
  for (const group of groups) {
    if (room <= 0) break;
    first.push(group.places.length <= room ? group : { ...group, places: group.places.slice(0, room) });
    room -= group.places.length;
  }
  return first;
}
