import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './emailDistance.ts';
import { knownDomains, suggestEmail } from './emailSuggestion.ts';

const local = fc.stringMatching(/^[a-z0-9._-]{1,20}$/);
const known = fc.constantFrom(...knownDomains);

test.each([
  ['lea@gmial.com', 'lea@gmail.com'],
  ['lea@gmail.con', 'lea@gmail.com'],
  ['lea@gmail.fr', 'lea@gmail.com'],
  ['lea@gmail', 'lea@gmail.com'],
  ['lea@gmailcom', 'lea@gmail.com'],
  ['lea@gamil.cm', 'lea@gmail.com'],
  ['lea@ornage.fr', 'lea@orange.fr'],
  ['lea@wanado.fr', 'lea@wanadoo.fr'],
  ['lea@lapost.net', 'lea@laposte.net'],
  ['lea@orange', 'lea@orange.fr'],
  ['lea@icloud.fr', 'lea@icloud.com'],
  ['lea@hotmial.fr', 'lea@hotmail.fr'],
  ['lea@hotnail.com', 'lea@hotmail.com'],
  ['lea@outlok.fr', 'lea@outlook.fr'],
  ['lea@yaho.es', 'lea@yahoo.es'],
  ['lea@telefonica.ent', 'lea@telefonica.net'],
  ['lea@movitar.es', 'lea@movistar.es'],
  ['lea@icoud.com', 'lea@icloud.com'],
  ['lea@sfr.f', 'lea@sfr.fr'],
  ['lea@home@gmial.com', 'lea@home@gmail.com'],
  ['Léa.Núñez@GMIAL.COM', 'Léa.Núñez@gmail.com'],
])('%s probably means %s', (typed, meant) => {
  expect(suggestEmail(typed)).toBe(meant);
});

test.each([
  'lea@mail.com',
  'lea@gmx.fr',
  'lea@hotmail.es',
  'lea@orange.es',
  'lea@ymail.com',
  'lea@laposte.fr',
  'lea@ville-lunel.fr',
  'lea@',
])('%s is left alone', (typed) => {
  expect(suggestEmail(typed)).toBeNull();
});

test('an address of a known provider is never corrected, in whatever case it is typed', () => {
  fc.assert(
    fc.property(local, known, fc.boolean(), (name, domain, upper) => {
      expect(suggestEmail(`${name}@${upper ? domain.toUpperCase() : domain}`)).toBeNull();
    }),
  );
});

test('two swapped neighbours in a domain are always mended to a known domain one slip away', () => {
  fc.assert(
    fc.property(local, known, fc.nat(), (name, domain, where) => {
      const place = where % (domain.length - 1);
      const slipped = domain.slice(0, place) + domain[place + 1] + domain[place] + domain.slice(place + 2);
      fc.pre(slipped !== domain);
      const mended = suggestEmail(`${name}@${slipped}`)?.split('@').at(-1) ?? '';
      expect(knownDomains).toContain(mended);
      expect(editDistance(slipped, mended)).toBe(1);
    }),
  );
});

test('a suggestion keeps what stands before the at sign, ends in a known domain, and needs no second suggestion', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, domain) => {
      const suggestion = suggestEmail(`${name}@${domain}`);
      if (suggestion === null) return;
      const at = suggestion.lastIndexOf('@');
      expect(
        `${name}@${domain}`
          .normalize('NFC')
          .trim()
          .startsWith(suggestion.slice(0, at + 1)),
      ).toBe(true);
      expect(knownDomains).toContain(suggestion.slice(at + 1));
      expect(suggestEmail(suggestion)).toBeNull();
    }),
  );
});

test('the distance is a distance: zero only to itself, the same both ways, never more than the longer word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, two) => {
      expect(editDistance(one, two) === 0).toBe(one === two);
      expect(editDistance(one, two)).toBe(editDistance(two, one));
      expect(editDistance(one, two)).toBeLessThanOrEqual(Math.max([...one].length, [...two].length));
    }),
  );
});
