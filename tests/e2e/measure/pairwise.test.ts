import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Factors, pairwise } from './pairwise.ts';

const factors: fc.Arbitrary<Factors> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 7 })
  .map((sizes) =>
    Object.fromEntries(
      sizes.map((size, index) => [`factor ${index}`, Array.from({ length: size }, (_, value) => value)]),
    ),
  );

test('every value meets every value of every other factor', () => {
  fc.assert(
    fc.property(factors, (given) => {
      const rows = pairwise(given);
      for (const [one, ones] of Object.entries(given))
        for (const [two, twos] of Object.entries(given))
          if (one !== two)
            for (const a of ones)
              for (const b of twos) expect(rows.some((row) => row[one] === a && row[two] === b)).toBe(true);
    }),
  );
});

test('every row chooses once for every factor, among its values', () => {
  fc.assert(
    fc.property(factors, (given) => {
      for (const row of pairwise(given)) {
        expect(Object.keys(row)).toEqual(Object.keys(given));
        for (const [name, value] of Object.entries(row)) expect(given[name]).toContain(value);
      }
    }),
  );
});

test('it stays far below all combinations', () => {
  const given = {
    format: ['a', 'b', 'c', 'd', 'e'],
    ...{ language: ['fr', 'es', 'en'], diagonal: [15.6, 32, 55], text: [1, 2] },
    ...{ contrast: ['normal', 'high'], reach: ['normal', 'low'], motion: ['full', 'less'] },
  };
  expect(pairwise(given).length).toBeLessThanOrEqual(22);
  expect(pairwise({ language: ['fr', 'es'] })).toEqual([{ language: 'fr' }, { language: 'es' }]);
});
