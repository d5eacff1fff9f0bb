import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import type { Content } from '../../content/schema/content.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { searchContent } from './searchContent.ts';

const read = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(projectRoot, 'content', file), 'utf8'));
const all = (folder: string): unknown[] =>
  fs
    .readdirSync(path.join(projectRoot, 'content', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(`${folder}/${name}`));
const content = {
  destination: read('destination.json'),
  partners: all('partners'),
  places: all('places'),
} as unknown as Content;
const search = searchContent(content);
const firstFor = (text: string, language: Language = 'fr', among = 3): readonly string[] =>
  search.find(text, language, among).map(({ kind, id }) => `${kind} ${id}`);

test.each([
  ['salag', 'fr', 'place lac-du-salagou'],
  ['SALAGOU', 'en', 'place lac-du-salagou'],
  ['slagou', 'fr', 'place lac-du-salagou'],
  ['puente del diablo', 'es', 'place pont-du-diable'],
  ['devils bridge', 'en', 'place pont-du-diable'],
  ['pont diabl', 'fr', 'place pont-du-diable'],
  ['musee fabre', 'fr', 'place musee-fabre'],
  ['museo fabre', 'es', 'place musee-fabre'],
  ['navacele', 'fr', 'place cirque-de-navacelles'],
  ['millau', 'fr', 'territory millau-grands-causses'],
  ['mauguio', 'fr', 'territory mauguio-carnon'],
  ['palavas', 'en', 'territory palavas'],
] as const)('"%s" in %s finds %s', (text, language, wanted) => {
  expect(firstFor(text, language)).toContain(wanted);
});

test('every place is found first, or beside what bears the same words, by its whole name in every language', () => {
  for (const place of content.places)
    for (const language of languages)
      expect(
        search.find(place.name[language], language, 3).map(({ id }) => id),
        `${place.name[language]} (${language})`,
      ).toContain(place.id);
});

test('case and accents make no difference, and more of a name never loses it', () => {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  fc.assert(
    fc.property(fc.constantFrom(...content.places), fc.constantFrom(...languages), (place, language) => {
      const name = place.name[language];
      const found = search.find(name, language, 10);
      expect(search.find(plain(name).toUpperCase(), language, 10)).toEqual(found);
    }),
  );
});

test('no text makes it crash, an empty one finds nothing, and nothing is found twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ' ', '"', '*', '(', '\\', '...'),
      ),
      fc.constantFrom(...languages),
      (text, language) => {
        const found = search.find(text, language, 20);
        if (!/[\p{L}\p{N}]/u.test(text)) expect(found).toEqual([]);
        expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
      },
    ),
  );
});
