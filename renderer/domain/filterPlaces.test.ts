import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, Stay } from '../../content/schema/place.ts';
import { countByTheme, filterPlaces, isOpen, noFilter, toggleTheme } from './filterPlaces.ts';

const themes = ['sea', 'wine', 'family'];
const staysArbitrary = fc.subarray<Stay>(['day', 'weekend', 'weeks'], { minLength: 1 });
const placesArbitrary = fc
  .array(fc.record({ themes: fc.subarray(themes, { minLength: 1 }), stays: staysArbitrary }))
  .map((list) => list.map((place, index) => ({ ...place, id: `p${index}` })) as unknown as Place[]);
const filterArbitrary = fc.record({
  themes: fc.subarray(themes),
  stay: fc.option(fc.constantFrom<Stay>('day', 'weekend', 'weeks')),
});

test('no filter lets every place through', () => {
  fc.assert(
    fc.property(placesArbitrary, (places) => {
      expect(filterPlaces(places, noFilter)).toEqual(places);
    }),
  );
  expect(isOpen(noFilter)).toBe(true);
});

test('what a theme promises is what it shows', () => {
  fc.assert(
    fc.property(placesArbitrary, filterArbitrary, (places, filter) => {
      const counts = countByTheme(places, filter);
      for (const theme of themes) {
        expect(filterPlaces(places, { ...filter, themes: [theme] })).toHaveLength(counts.get(theme) ?? 0);
      }
    }),
  );
});

test('choosing a theme twice changes nothing', () => {
  fc.assert(
    fc.property(filterArbitrary, fc.constantFrom(...themes), (filter, theme) => {
      const twice = toggleTheme(toggleTheme(filter, theme), theme);
      expect([...twice.themes].sort()).toEqual([...filter.themes].sort());
    }),
  );
});
