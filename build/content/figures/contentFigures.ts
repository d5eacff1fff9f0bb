import type { Content } from '../../../content/schema/content.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import { type Place, stays } from '../../../content/schema/place.ts';
import { type CommuneDistance, communeDistance } from '../communeDistance.ts';
import type { Registers } from '../registers.ts';

/** Something that nobody has looked up or confirmed yet. */
export const gaps = ['unreviewed', 'approximate', 'mobility', 'price', 'transport'] as const;
export type Gap = (typeof gaps)[number];

/** Characters of a text that every place has, over all places. */
interface Lengths {
  readonly field: 'name' | 'hook' | 'text';
  readonly language: Language;
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** The places of one office, or of all of them, in numbers. */
export interface Share {
  readonly places: number;
  /** Places by theme id; a place counts for each of its themes. */
  readonly themes: ReadonlyMap<string, number>;
  /** Places with that gap. */
  readonly gaps: Readonly<Record<Gap, number>>;
  /** Mean characters of hook and text together, over places and languages. */
  readonly words: number;
}

interface PlaceDistance {
  readonly place: Place;
  /** Null when GeoNames knows neither its commune nor a neighbour. */
  readonly distance: CommuneDistance | null;
}

/** The content in numbers: who has how much, what is not known, and how far places lie from their communes. */
export interface ContentFigures {
  readonly whole: Share;
  /** By partner id, in the order of the charter. */
  readonly partners: ReadonlyMap<string, Share>;
  readonly lengths: readonly Lengths[];
  readonly itineraries: ReadonlyMap<(typeof stays)[number], number>;
  /** Every place, the farthest from its commune first. */
  readonly distances: readonly PlaceDistance[];
}

/** Counts the content. Nothing is judged here. */
export function contentFigures(content: Content, registers: Registers): ContentFigures {
  const { places, partners, itineraries } = content;
  const share = (own: readonly Place[]) => shareOf(own, content);
  return {
    whole: share(places),
    partners: new Map(partners.map(({ id }) => [id, share(places.filter(({ partner }) => partner === id))])),
    lengths: (['name', 'hook', 'text'] as const).flatMap((field) =>
      languages.map((language) => lengthsOf(places, field, language)),
    ),
    itineraries: new Map(
      stays.map((stay) => [stay, itineraries.filter((trip) => trip.stay === stay).length]),
    ),
    distances: places
      .map((place) => ({ place, distance: communeDistance(place, registers) }))
      .sort((a, b) => (b.distance?.kilometres ?? Infinity) - (a.distance?.kilometres ?? Infinity)),
  };
}

/** Whether a place has a gap. */
export function hasGap(place: Place, gap: Gap): boolean {
  switch (gap) {
    case 'unreviewed':
      return place.reviewed === null;
    case 'approximate':
      return place.provenance.position.accuracy === 'approximate';
    case 'mobility':
      return place.reducedMobility === 'unknown';
    case 'price':
      return place.free === null;
    case 'transport':
      return place.access.public.some(({ minutes }) => minutes === null);
  }
}

function shareOf(places: readonly Place[], { destination }: Content): Share {
  const counted = (gap: Gap) => places.filter((place) => hasGap(place, gap)).length;
  return {
    places: places.length,
    themes: new Map(
      destination.themes.map(({ id }) => [id, places.filter(({ themes }) => themes.includes(id)).length]),
    ),
    gaps: {
      unreviewed: counted('unreviewed'),
      approximate: counted('approximate'),
      mobility: counted('mobility'),
      price: counted('price'),
      transport: counted('transport'),
    },
    words: mean(places.flatMap(({ hook, text }) => languages.map((l) => hook[l].length + text[l].length))),
  };
}

function lengthsOf(places: readonly Place[], field: Lengths['field'], language: Language): Lengths {
  const lengths = places.map((place) => place[field][language].length);
  return { field, language, least: Math.min(...lengths), mean: mean(lengths), most: Math.max(...lengths) };
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));
}
