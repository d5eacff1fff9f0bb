import type { Place, Stay } from '../../content/schema/place.ts';

/** Minutes by car from the centre that a visitor can choose among; the last three are a little further, and worth it. */
export const bands = [15, 30, 45, 60, 75, 90, 120] as const;
type Band = (typeof bands)[number];

/** What is either wished for or not. */
export const plainWishes = ['withoutCar', 'family', 'reducedMobility', 'free'] as const;
export type PlainWish = (typeof plainWishes)[number];

/** What a visitor is in the mood for. Within themes and within landscapes any will do; everything else narrows. */
export interface PlaceFilter extends Readonly<Record<PlainWish, boolean>> {
  readonly themes: readonly string[];
  readonly landscapes: readonly string[];
  readonly stay: Stay | null;
  readonly within: Band | null;
}

export const noFilter: PlaceFilter = {
  themes: [],
  landscapes: [],
  stay: null,
  within: null,
  withoutCar: false,
  family: false,
  reducedMobility: false,
  free: false,
};

type Dimension = keyof PlaceFilter;

/** One thing to touch: a value of one dimension. */
export type Choice =
  | { readonly dimension: 'themes' | 'landscapes'; readonly value: string }
  | { readonly dimension: 'stay'; readonly value: Stay }
  | { readonly dimension: 'within'; readonly value: Band }
  | { readonly dimension: PlainWish; readonly value: true };

const anyOf = (wished: readonly string[], has: readonly string[]): boolean =>
  wished.length === 0 || has.some((each) => wished.includes(each));

/** Whether a place fits in each dimension. What is not known of it does not fit a wish. */
const fits: Readonly<Record<Dimension, (place: Place, filter: PlaceFilter) => boolean>> = {
  themes: (place, { themes }) => anyOf(themes, place.themes),
  landscapes: (place, { landscapes }) => anyOf(landscapes, place.landscapes),
  stay: (place, { stay }) => stay === null || place.stays.includes(stay),
  within: (place, { within }) => within === null || place.access.carMinutes <= within,
  withoutCar: (place, { withoutCar }) => !withoutCar || place.access.public.length > 0,
  family: (place, { family }) => !family || place.family,
  reducedMobility: (place, { reducedMobility }) =>
    !reducedMobility || place.reducedMobility === 'yes' || place.reducedMobility === 'partial',
  free: (place, { free }) => !free || place.free === true,
};

/** The dimensions in which something is wished for: in all others, every place fits. */
function wishedFor(filter: PlaceFilter): readonly Dimension[] {
  return [...new Set(choicesOf(filter).map(({ dimension }) => dimension))];
}

/** The places that fit, in their given order. */
export function filterPlaces(places: readonly Place[], filter: PlaceFilter): readonly Place[] {
  const wished = wishedFor(filter);
  return places.filter((place) => wished.every((dimension) => fits[dimension](place, filter)));
}

/** True when the filter lets every place through. */
export function isOpen(filter: PlaceFilter): boolean {
  return choicesOf(filter).length === 0;
}

/** Everything that is chosen, in the order of the dimensions. */
export function choicesOf(filter: PlaceFilter): readonly Choice[] {
  return [
    ...filter.themes.map((value): Choice => ({ dimension: 'themes', value })),
    ...filter.landscapes.map((value): Choice => ({ dimension: 'landscapes', value })),
    ...(filter.stay === null ? [] : [{ dimension: 'stay', value: filter.stay } as const]),
    ...(filter.within === null ? [] : [{ dimension: 'within', value: filter.within } as const]),
    ...plainWishes.filter((wish) => filter[wish]).map((dimension): Choice => ({ dimension, value: true })),
  ];
}

export function isChosen(filter: PlaceFilter, { dimension, value }: Choice): boolean {
  const wished = filter[dimension];
  return Array.isArray(wished) ? wished.includes(value) : wished === value;
}

/** Chooses, or takes back what is chosen. Where only one value can be, it takes the place of the one before. */
export function toggleChoice(filter: PlaceFilter, choice: Choice): PlaceFilter {
  const chosen = isChosen(filter, choice);
  switch (choice.dimension) {
    case 'themes':
    case 'landscapes': {
      const { dimension, value } = choice;
      const others = filter[dimension].filter((each) => each !== value);
      return { ...filter, [dimension]: chosen ? others : [...others, value] };
    }
    case 'stay':
      return { ...filter, stay: chosen ? null : choice.value };
    case 'within':
      return { ...filter, within: chosen ? null : choice.value };
    case 'withoutCar':
    case 'family':
    case 'reducedMobility':
    case 'free':
      return { ...filter, [choice.dimension]: !chosen };
  }
}

/** The filter with only this value in its dimension. */
function aloneInItsDimension(filter: PlaceFilter, choice: Choice): PlaceFilter {
  const { dimension, value } = choice;
  const many = dimension === 'themes' || dimension === 'landscapes';
  return { ...filter, [dimension]: many ? [value] : value };
}

/**
 * How many places each choice stands for, with the wishes of all other dimensions kept: what somebody who touches it
 * alone would see. Goes through the places once, however many choices there are.
 * @returns by choice, the very objects that were given
 */
export function countChoices(
  places: readonly Place[],
  filter: PlaceFilter,
  choices: readonly Choice[],
): ReadonlyMap<Choice, number> {
  const wished = wishedFor(filter);
  const tallies = choices.map((choice) => ({ choice, alone: aloneInItsDimension(filter, choice), count: 0 }));
  for (const place of places) {
    const missed = wished.filter((dimension) => !fits[dimension](place, filter));
    // A choice replaces the wishes of its own dimension and of no other.
    if (missed.length > 1) continue;
    for (const tally of tallies) {
      const { dimension } = tally.choice;
      const fitsElsewhere = missed.length === 0 || missed[0] === dimension;
      if (fitsElsewhere && fits[dimension](place, tally.alone)) tally.count += 1;
    }
  }
  return new Map(tallies.map(({ choice, count }) => [choice, count]));
}

/**
 * What to let go of when nothing fits: the single choices without which something does, the one that gives most first.
 */
export function waysOut(
  places: readonly Place[],
  filter: PlaceFilter,
): readonly { readonly choice: Choice; readonly count: number }[] {
  return choicesOf(filter)
    .map((choice) => ({ choice, count: filterPlaces(places, toggleChoice(filter, choice)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
