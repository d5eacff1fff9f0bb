import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../content/schema/language.ts';
import { type KeyboardLayer, functionKeys, isFunctionKey, keysOf, layoutOf } from './layouts.ts';
import { textOf } from './press.ts';

const layers: readonly KeyboardLayer[] = ['name', 'origin', 'email'];
const every = languages.flatMap((language) => layers.map((layer) => [language, layer] as const));

const accentsOf: Readonly<Record<Language, string>> = {
  fr: 'éèêëàâçîïôöùûüœæ',
  es: 'ñáéíóúü',
  en: '',
};

describe.each(every)('the %s keys for %s', (language, layer) => {
  const layout = layoutOf(language, layer);
  const keys = keysOf(layout);

  test('no key is there twice', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every key is at least 15 mm wide on the narrowest stand: ten to a row', () => {
    for (const row of layout) expect(keysOf([row]).length).toBeLessThanOrEqual(10);
  });

  test('every key that writes is in NFC and without brackets the library would swallow', () => {
    for (const key of keys.filter((each) => !isFunctionKey(each))) {
      expect(key).toBe(key.normalize('NFC'));
      expect(key).not.toMatch(/[{}[\]\s]/);
    }
  });

  test('all letters of the alphabet, backspace and done are there', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(keys).toContain(letter);
    expect(keys).toContain('{bksp}');
    expect(keys).toContain('{done}');
  });
});

test.each(languages)('in %s every accented letter is one tap away, its capital two', (language) => {
  const keys = keysOf(layoutOf(language, 'name'));
  for (const letter of accentsOf[language]) {
    expect(keys).toContain(letter);
    expect(textOf(letter, true, language)).toBe(letter.toUpperCase());
  }
  expect(keys).toContain('{shift}');
});

test.each(languages)('in %s a compound name needs no second layer: apostrophe, hyphen, space', (language) => {
  expect(keysOf(layoutOf(language, 'name'))).toEqual(expect.arrayContaining(["'", '-', '{space}']));
});

test.each(languages)(
  'in %s an e-mail address needs no second layer, and has its quick endings',
  (language) => {
    const keys = keysOf(layoutOf(language, 'email'));
    expect(keys).toEqual(expect.arrayContaining([...'@.-_0123456789', '@gmail.com', '.com']));
    expect(keys).toContain({ fr: '.fr', es: '.es', en: '.co.uk' }[language]);
  },
);

test.each(languages)('in %s a postcode needs no second layer', (language) => {
  expect(keysOf(layoutOf(language, 'origin'))).toEqual(expect.arrayContaining([...'0123456789']));
});

test('the e-mail keys have neither space nor shift', () => {
  for (const language of languages) {
    expect(keysOf(layoutOf(language, 'email'))).not.toContain('{space}');
    expect(keysOf(layoutOf(language, 'email'))).not.toContain('{shift}');
  }
});

test('a function key is told from a key that writes', () => {
  for (const key of functionKeys) expect(isFunctionKey(key)).toBe(true);
  expect(isFunctionKey('@gmail.com')).toBe(false);
});
