import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { type Look, addressOf, diagonals, frames, lookFrom } from './look.ts';

const anyLook: fc.Arbitrary<Look> = fc.record({
  language: fc.constantFrom(...languages),
  access: fc.record({
    textStep: fc.constantFrom(0, 1, 2, 3),
    highContrast: fc.boolean(),
    lowReach: fc.boolean(),
    lessMotion: fc.boolean(),
  }),
  diagonal: fc.constantFrom(...diagonals),
  frame: fc.constantFrom('portrait', 'landscape'),
});

test('an address asks for exactly the look it was made of', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const asked = new URLSearchParams(addressOf('button', look));
      expect(asked.get('page')).toBe('button');
      expect(lookFrom(asked)).toEqual(look);
    }),
  );
});

test('an address that asks for nothing, or for nonsense, shows the kiosk as it begins', () => {
  const begun = lookFrom(new URLSearchParams());
  expect(begun).toEqual({
    language: 'fr',
    access: { textStep: 0, highContrast: false, lowReach: false, lessMotion: false },
    diagonal: '32',
    frame: 'portrait',
  });
  expect(lookFrom(new URLSearchParams('language=de&text=7&contrast=x&diagonal=99&frame=round'))).toEqual(
    begun,
  );
  expect(Object.keys(frames)).toContain(begun.frame);
});
