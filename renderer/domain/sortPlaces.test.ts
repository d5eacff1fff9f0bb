import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import type { Place } from '../../content/schema/place.ts';
import { nearestFirst } from './nearestFirst.ts';
import { firstPlaces, placeOrders, sortPlaces } from './sortPlaces.ts';

const themeIds = ['sea', 'wine', 'family'];
const partnerIds = ['sete', 'palavas', 'lunel'];
const content = {
  destination: { themes: themeIds.map((id) => ({ id })) },
  partners: partnerIds.map((id) => ({ id })),
} as unknown as Content;

const place = fc
  .record({
    id: fc.uuid(),
    partner: fc.constantFrom(...partnerIds, 'hidden'),
    themes: fc.shuffledSubarray([...themeIds, 'unknown'], { minLength: 1 }),
    access: fc.record({ carMinutes: fc.integer({ min: 0, max: 4 }) }),
    name: fc.constantFrom('a', 'b').map((name) => ({ fr: name, es: name, en: name })),
  })
  .map((fields) => fields as unknown as Place);
const places = fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 25 });
const wish = fc.record({
  order: fc.constantFrom(...placeOrders),
  themes: fc.shuffledSubarray(themeIds),
  language: fc.constant('fr' as const),
});
const ids = (list: readonly Place[]): string[] => list.map(({ id }) => id);

test('every place is there once, in whatever order', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      const sorted = sortPlaces(all, content, wished).flatMap((group) => group.places);
      expect(ids(sorted).sort()).toEqual(ids(all).sort());
    }),
  );
});

test('a heading comes once, none is empty, and they stand in the order of the content', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      const groups = sortPlaces(all, content, wished);
      const headings = groups.map(({ id }) => id);
      expect(new Set(headings).size).toBe(headings.length);
      expect(groups.every((group) => group.places.length > 0)).toBe(true);
      const order = wished.order === 'theme' ? themeIds : partnerIds;
      const known = headings.filter((id) => id !== null && order.includes(id));
      expect(known).toEqual(order.filter((id) => known.includes(id)));
    }),
  );
});

test('within a heading the nearest comes first, and equals keep their order', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      const whole = ids(nearestFirst(all, 'fr'));
      for (const group of sortPlaces(all, content, wished))
        expect(ids(group.places)).toEqual(whole.filter((id) => ids(group.places).includes(id)));
    }),
  );
});

test('a place stands under the first of its themes that was wished for, otherwise under its first', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      for (const { id, places: members } of sortPlaces(all, content, { ...wished, order: 'theme' }))
        for (const { themes } of members)
          expect(id).toBe(themes.find((theme) => wished.themes.includes(theme)) ?? themes[0]);
    }),
  );
});

test('a territory holds its own places', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      for (const { id, places: members } of sortPlaces(all, content, { ...wished, order: 'territory' }))
        for (const { partner } of members) expect(partner).toBe(id);
    }),
  );
});

test('by distance there is no heading', () => {
  fc.assert(
    fc.property(places, wish, (all, wished) => {
      const groups = sortPlaces(all, content, { ...wished, order: 'distance' });
      expect(groups.map(({ id }) => id)).toEqual(all.length === 0 ? [] : [null]);
    }),
  );
});

test('the beginning of a list is its first places under their headings, and none of them is empty', () => {
  fc.assert(
    fc.property(places, wish, fc.nat({ max: 30 }), (all, wished, count) => {
      const groups = sortPlaces(all, content, wished);
      const first = firstPlaces(groups, count);
      const flat = groups.flatMap((group) => group.places);
      expect(first.flatMap((group) => group.places)).toEqual(flat.slice(0, count));
      expect(first.map(({ id }) => id)).toEqual(groups.slice(0, first.length).map(({ id }) => id));
      expect(first.every((group) => group.places.length > 0)).toBe(true);
      if (count >= flat.length) expect(first).toEqual(groups);
    }),
  );
});
