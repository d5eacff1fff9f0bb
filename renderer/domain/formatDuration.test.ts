import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { formatDuration } from './formatDuration.ts';

const read = (language: (typeof languages)[number], minutes: number): string =>
  formatDuration(language, minutes * 60).replace(/\s/gu, ' ');

test('a length of time is written as each language writes it', () => {
  expect(languages.map((language) => read(language, 130))).toEqual([
    '2 h 10 min',
    '2 h 10 min',
    '2 hr 10 min',
  ]);
  expect(read('fr', 45)).toBe('45 min');
  expect(read('fr', 120)).toBe('2 h');
  expect(read('en', 0)).toBe('0 min');
  expect(formatDuration('fr', 119)).toMatch(/^1\s/u);
});

test('no minute is lost, and it never breaks over a line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.integer({ min: 0, max: 100 * 60 }), (language, minutes) => {
      const [first = 0, second = 0] = (read(language, minutes).match(/\d+/gu) ?? []).map(Number);
      expect(minutes < 60 ? first : first * 60 + second).toBe(minutes);
      expect(read(language, minutes)).not.toMatch(/\n/u);
    }),
  );
});
