import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import consentFile from '../../../content/consent.json';
import { consentTextsSchema } from '../../../content/schema/consent.ts';
import { type Language, languages } from '../../../content/schema/language.ts';

type Texts = Readonly<Record<string, string>>;
const read = (language: Language, screen: string): Texts =>
  JSON.parse(
    readFileSync(
      new URL(`../../../content/translations/${language}/${screen}.json`, import.meta.url),
      'utf8',
    ),
  ) as Texts;
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

const consent = consentTextsSchema.parse(consentFile);
const screens = ['contact', 'thanks'] as const;
const all: readonly (readonly [Language, string])[] = languages.flatMap((language) => [
  ...screens.flatMap((screen) =>
    Object.values(read(language, screen)).map((text) => [language, text] as const),
  ),
  ...[consent.newsletter, consent.sendTrip, consent.notice].map(
    (texts) => [language, texts[language]] as const,
  ),
]);

describe.each(screens)('the texts of the %s screen', (screen) => {
  test('exist in every language; English alone has no plural for millions', () => {
    const keys = Object.keys(read('fr', screen));
    expect(Object.keys(read('es', screen))).toEqual(keys);
    expect(Object.keys(read('en', screen))).toEqual(keys.filter((key) => !key.endsWith('_many')));
  });

  test('name the same placeholders in every language', () => {
    for (const [key, text] of Object.entries(read('en', screen)))
      for (const language of languages)
        expect(placeholders(read(language, screen)[key] ?? '')).toEqual(placeholders(text));
  });
});

test('French sets its punctuation with the right spaces', () => {
  for (const [language, text] of all) {
    if (language !== 'fr') continue;
    expect(text).not.toMatch(/[^\u202f][;!?»]|«[^\u202f]|[^\u00a0]:/u);
  }
});

test('Spanish opens its questions and exclamations', () => {
  for (const [language, text] of all) {
    if (language !== 'es') continue;
    expect(text.split('?').length).toBe(text.split('¿').length);
    expect(text.split('!').length).toBe(text.split('¡').length);
  }
});

test('every text is in NFC, with curly apostrophes and quotation marks', () => {
  for (const [, text] of all) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/['"]/);
  }
});

test('the office stands in every newsletter text', () => {
  for (const language of languages) expect(consent.newsletter[language]).toContain('{{office}}');
});

test('the notice names both supervisory authorities and the three years in every language', () => {
  for (const language of languages)
    expect(consent.notice[language]).toMatch(/(trois|tres|three).*CNIL.*AEPD/s);
});
