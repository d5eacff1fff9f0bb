import { expect, test } from 'vitest';
import { formatDistance } from './formatDistance.ts';

const plain = (language: string, metres: number): string =>
  formatDistance(language, metres).replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [0, '100 m', '100 m'],
  [349, '300 m', '300 m'],
  [949, '900 m', '900 m'],
  [951, '1 km', '1 km'],
  [2440, '2,4 km', '2.4 km'],
  [9949, '9,9 km', '9.9 km'],
  [9951, '10 km', '10 km'],
  [25_600, '26 km', '26 km'],
])('%d metres', (metres, comma, point) => {
  expect(plain('fr', metres)).toBe(comma);
  expect(plain('es', metres)).toBe(comma);
  expect(plain('en', metres)).toBe(point);
});

test('number and unit stay on one line', () => {
  for (const language of ['fr', 'es', 'en']) expect(formatDistance(language, 2400)).not.toContain(' ');
});
