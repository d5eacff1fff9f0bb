import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { problemLine } from '../../content/schema/problem.ts';
import { checkTranslations } from './checkTranslations.ts';
import { findTranslationProblems } from './checkTranslationsCommand.ts';
import { checkUse } from './checkUse.ts';
import { findUsedKeys } from './findUsedKeys.ts';
import { pluralForms } from './pluralKeys.ts';
import { readTranslations } from './translationFiles.ts';

/** Reading a whole program takes longer than vitest's default on a busy machine. */
const slow = 180_000;
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

const sound = {
  fr: {
    title: 'La carte',
    stay: { day: 'Un jour' },
    count_one: '{{count}} lieu',
    count_many: '{{count}} de lieux',
    count_other: '{{count}} lieux',
  },
  es: {
    title: 'El mapa',
    stay: { day: 'Un día' },
    count_one: '{{count}} lugar',
    count_many: '{{count}} de lugares',
    count_other: '{{count}} lugares',
  },
  en: { title: 'The map', stay: { day: 'A day' }, count_one: 'one place', count_other: '{{count}} places' },
};

function folderOf(texts: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-translations-'));
  for (const language of languages) {
    mkdirSync(join(folder, language));
    const text = typeof texts[language] === 'string' ? texts[language] : JSON.stringify(texts[language]);
    if (language in texts) writeFileSync(join(folder, language, 'map.json'), text);
  }
  return folder;
}

function mistakesIn(changes: Readonly<Record<string, unknown>>, same: readonly string[] = []): string {
  const { screens, problems } = readTranslations(folderOf({ ...sound, ...changes }));
  return [...problems, ...checkTranslations(screens, same)].map(problemLine).join('\n');
}

test('the interface of this repository has no mistake in its texts', { timeout: slow }, () => {
  expect(findTranslationProblems(root).map(problemLine)).toEqual([]);
});

test('sound translations pass', () => {
  expect(mistakesIn({})).toBe('');
});

test('French and Spanish have a form for many, English has not', () => {
  expect(languages.map((language) => [...pluralForms(language)].sort())).toEqual([
    ['many', 'one', 'other'],
    ['many', 'one', 'other'],
    ['one', 'other'],
  ]);
});

test.each([
  ['a missing key', { en: { ...sound.en, title: undefined } }, 'translations/en/map.json, title: is missing'],
  [
    'a key only one language has',
    { es: { ...sound.es, more: 'Más' } },
    'translations/fr/map.json, more: is missing',
  ],
  [
    'a missing plural form',
    { fr: { ...sound.fr, count_many: undefined } },
    'translations/fr/map.json, count: needs the form "_many"',
  ],
  [
    'a plural form the language does not have',
    { en: { ...sound.en, count_many: '{{count}} places' } },
    'count: has the form "_many", which is never used',
  ],
  [
    'a plural in one language only',
    { en: { title: 'The map', stay: sound.en.stay, count: '{{count}} places' } },
    'translations/en/map.json, count: needs the form "_one"',
  ],
  [
    'a placeholder that is spelt differently',
    { es: { ...sound.es, title: 'El mapa de {{name}}' } },
    'translations/fr/map.json, title: lacks {{name}}',
  ],
  [
    'a placeholder missing from one form',
    { fr: { ...sound.fr, count_many: 'beaucoup de lieux' } },
    'count: has different {{…}} in its plural forms',
  ],
  ['an empty value', { fr: { ...sound.fr, title: ' ' } }, 'translations/fr/map.json, title: is empty'],
  [
    'an untranslated value',
    { es: { ...sound.es, title: 'La carte' } },
    'translations/es/map.json, title: is the same as fr',
  ],
  [
    'wrong typography',
    { fr: { ...sound.fr, title: 'La carte ?' } },
    'translations/fr/map.json, title: needs a no-break space',
  ],
  [
    'a missing Spanish opening mark',
    { es: { ...sound.es, title: 'El mapa?' } },
    'translations/es/map.json, title: needs a ¿',
  ],
  [
    'a value that is no text',
    { en: { ...sound.en, title: 3 } },
    'translations/en/map.json, title: must be text',
  ],
  ['a file that is no JSON', { en: '{' }, 'translations/en/map.json: is not valid JSON'],
])('%s is caught', (_, changes, expected) => {
  expect(mistakesIn(changes)).toContain(expected);
});

test('a missing file is caught', () => {
  const { screens } = readTranslations(folderOf({ fr: sound.fr, es: sound.es }));
  expect(checkTranslations(screens, []).map(problemLine)).toEqual([
    'translations/en/map.json: the file is missing',
  ]);
});

test('a text may be the same in several languages when it is listed', () => {
  expect(mistakesIn({ es: { ...sound.es, title: 'La carte' } }, ['map:title'])).toBe('');
});

const program = `
interface TFunction<Ns> { (key: string, options?: object): string; ns?: Ns }
declare const t: TFunction<'map'>;
declare const translate: TFunction<['contact', 'map']>;
declare const stay: 'day' | 'weeks';
declare const any: string;
const key = <K extends string>(value: K): K => value;
t('title'); t('count', { count: 1 }); t(key(\`stay.\${stay}\`)); t(stay === 'day' ? 'a' : 'b');
translate('send'); translate('map:title'); t(any);
console.log('not a key');
`;

test('used keys are found by type: unions, templates and other screens included', { timeout: slow }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-program-'));
  writeFileSync(join(folder, 'page.ts'), program);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, types: [], noEmit: true }, files: ['page.ts'] }),
  );
  const { used, unknown } = findUsedKeys(join(folder, 'tsconfig.json'), folder);
  expect([...new Set(used.map(({ key }) => key))].sort()).toEqual([
    'contact:send',
    'map:a',
    'map:b',
    'map:count',
    'map:stay.day',
    'map:stay.weeks',
    'map:title',
  ]);
  expect(unknown).toEqual(['page.ts:9']);
});

test('unused keys, keys that do not exist, and keys nobody can know are caught', () => {
  const { screens } = readTranslations(folderOf(sound));
  const used = [
    { key: 'map:title', where: 'a.tsx:1' },
    { key: 'map:gone', where: 'a.tsx:2' },
    { key: 'map:count', where: 'a.tsx:3' },
  ];
  expect(checkUse(screens, { used, unknown: ['a.tsx:4'] }, []).map(problemLine)).toEqual([
    'translations/fr/map.json, stay.day: is never used; take it out of all languages',
    'a.tsx:2: uses the text "map:gone", which does not exist',
    'a.tsx:4: uses a text whose key is not known before the program runs',
  ]);
  const [first] = used;
  const fine = { used: first === undefined ? [] : [first], unknown: [] };
  expect(checkUse(screens, fine, ['map:stay.day', 'map:count', 'map:old']).map(problemLine)).toEqual([
    'exceptions.json, usedElsewhere: names "map:old", which does not exist',
  ]);
});
