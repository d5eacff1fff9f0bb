import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, Stay } from '../../content/schema/place.ts';
import {
  type Choice,
  type PlaceFilter,
  bands,
  choicesOf,
  countChoices,
  filterPlaces,
  isChosen,
  isOpen,
  noFilter,
  plainWishes,
  toggleChoice,
  waysOut,
} from './filterPlaces.ts';

const themes = ['sea', 'wine', 'family'];
const landscapes = ['coast', 'gorges'];
const allStays: readonly Stay[] = ['day', 'weekend', 'weeks'];
const everyChoice: readonly Choice[] = [
  ...themes.map((value): Choice => ({ dimension: 'themes', value })),
  ...landscapes.map((value): Choice => ({ dimension: 'landscapes', value })),
  ...allStays.map((value): Choice => ({ dimension: 'stay', value })),
  ...bands.map((value): Choice => ({ dimension: 'within', value })),
  ...plainWishes.map((dimension): Choice => ({ dimension, value: true })),
];

const placesArbitrary = fc
  .array(
    fc.record({
      themes: fc.subarray(themes, { minLength: 1 }),
      landscapes: fc.subarray(landscapes, { minLength: 1 }),
      stays: fc.subarray([...allStays], { minLength: 1 }),
      access: fc.record({
        carMinutes: fc.integer({ min: 0, max: 150 }),
        public: fc.array(fc.constant({}), { maxLength: 1 }),
      }),
      family: fc.boolean(),
      reducedMobility: fc.constantFrom('yes', 'partial', 'no', 'unknown'),
      free: fc.constantFrom(true, false, null),
    }),
  )
  .map((list) => list.map((place, index) => ({ ...place, id: `p${index}` })) as unknown as Place[]);
const choicesArbitrary = fc.shuffledSubarray([...everyChoice], { maxLength: 8 });
const chosen = (choices: readonly Choice[]): PlaceFilter => choices.reduce(toggleChoice, noFilter);
/** At most one value where only one can be: so that the order of choosing cannot matter. */
const compatible = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(
    ({ dimension }, index) =>
      !['stay', 'within'].includes(dimension) ||
      choices.findIndex((each) => each.dimension === dimension) === index,
  );

test('no filter lets every place through', () => {
  fc.assert(
    fc.property(placesArbitrary, (places) => {
      expect(filterPlaces(places, noFilter)).toEqual(places);
    }),
  );
  expect(isOpen(noFilter)).toBe(true);
});

test('what a choice promises is what it shows, whatever else is wished for', () => {
  fc.assert(
    fc.property(placesArbitrary, choicesArbitrary, (places, wished) => {
      const filter = chosen(wished);
      const counts = countChoices(places, filter, everyChoice);
      for (const choice of everyChoice) {
        const cleared = choicesOf(filter).filter(({ dimension }) => dimension !== choice.dimension);
        expect(filterPlaces(places, chosen([...cleared, choice]))).toHaveLength(counts.get(choice) ?? -1);
      }
    }),
  );
});

test('the order of choosing does not matter', () => {
  fc.assert(
    fc.property(placesArbitrary, choicesArbitrary, (places, wished) => {
      const choices = compatible(wished);
      const there = filterPlaces(places, chosen(choices));
      expect(filterPlaces(places, chosen([...choices].reverse()))).toEqual(there);
    }),
  );
});

test('taking a choice back restores what was there before', () => {
  fc.assert(
    fc.property(
      placesArbitrary,
      choicesArbitrary,
      fc.constantFrom(...everyChoice),
      (places, wished, choice) => {
        const before = chosen(compatible(wished).filter(({ dimension }) => dimension !== choice.dimension));
        const after = toggleChoice(before, choice);
        expect(isChosen(after, choice)).toBe(true);
        expect(toggleChoice(after, choice)).toEqual(before);
        expect(filterPlaces(places, after).length).toBeLessThanOrEqual(filterPlaces(places, before).length);
      },
    ),
  );
});

test('where nothing fits, every way out shows as many places as it says, and letting go of all shows everything', () => {
  fc.assert(
    fc.property(placesArbitrary, choicesArbitrary, (places, wished) => {
      const filter = chosen(wished);
      for (const { choice, count } of waysOut(places, filter)) {
        expect(count).toBeGreaterThan(0);
        expect(filterPlaces(places, toggleChoice(filter, choice))).toHaveLength(count);
      }
      expect(filterPlaces(places, choicesOf(filter).reduce(toggleChoice, filter))).toEqual(places);
    }),
  );
});

test('what is not known of a place fits no wish', () => {
  const place = {
    ...{ id: 'p', themes, landscapes, stays: allStays, family: false },
    ...{ access: { carMinutes: 61, public: [] }, reducedMobility: 'unknown', free: null },
  } as unknown as Place;
  for (const dimension of plainWishes)
    expect(filterPlaces([place], { ...noFilter, [dimension]: true }), dimension).toEqual([]);
  expect(filterPlaces([place], { ...noFilter, within: 60 })).toEqual([]);
  expect(filterPlaces([place], { ...noFilter, within: 75 })).toEqual([place]);
});

test('counting asks a place once for each wish and once for each choice, and no more', () => {
  const plain = {
    ...{ id: 'p', themes, landscapes, stays: allStays, family: true, reducedMobility: 'yes', free: true },
    access: { carMinutes: 10, public: [{}] },
  };
  let asked = 0;
  const watched = new Proxy(plain, {
    get: (place, field) => {
      asked += 1;
      return Reflect.get(place, field) as unknown;
    },
  }) as unknown as Place;
  const wishes = everyChoice.filter(({ dimension }) => dimension === 'themes' || dimension === 'stay');
  const filter = chosen(compatible(wishes));
  expect([...countChoices([watched], filter, everyChoice).values()]).toEqual(everyChoice.map(() => 1));
  expect(asked).toBeLessThanOrEqual(2 + everyChoice.length);
});
