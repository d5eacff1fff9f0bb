import type { Language } from '../../../content/schema/language.ts';

/** What is being typed: each has its own keys, so that nobody has to look for a second layer. */
export type KeyboardLayer = 'name' | 'origin' | 'email';

/** Keys that do something else than write themselves. */
export const functionKeys = ['{shift}', '{bksp}', '{space}', '{done}'] as const;
type FunctionKey = (typeof functionKeys)[number];

/** One key per word. A word that is no function key writes itself. */
type Row = string;
export type Layout = readonly Row[];

const digits = '1 2 3 4 5 6 7 8 9 0';

const accents: Readonly<Record<Language, Layout>> = {
  fr: ['é è ê ë à â ç î ï', 'ô ö ù û ü ÿ œ æ ñ'],
  // The last four are for Catalan names: one of the fairs is in Barcelona.
  es: ['á é í ó ú ü à è ò ï'],
  en: ['é è ë á í ó ú ä ö ü'],
};

const letters: Readonly<Record<Language, Layout>> = {
  fr: ['a z e r t y u i o p', 'q s d f g h j k l m', '{shift} w x c v b n {bksp}'],
  es: ['q w e r t y u i o p', 'a s d f g h j k l ñ', '{shift} z x c v b n m {bksp}'],
  en: ['q w e r t y u i o p', 'a s d f g h j k l', '{shift} z x c v b n m {bksp}'],
};

const bottom: Readonly<Record<Language, Row>> = {
  fr: "' - {space} {done}",
  es: "ç · ' - {space} {done}",
  en: "' - {space} {done}",
};

/** Endings that spare most of the typing, the most frequent of each country first. */
const emailEndings: Readonly<Record<Language, Row>> = {
  fr: '@gmail.com @orange.fr @hotmail.com .fr .com',
  es: '@gmail.com @hotmail.com @yahoo.es .es .com .cat',
  en: '@gmail.com @hotmail.com @outlook.com .com .co.uk',
};

const emailBottom: Readonly<Record<Language, Row>> = {
  fr: '- _ + @wanadoo.fr @free.fr {done}',
  es: '- _ + @icloud.com @outlook.es {done}',
  en: '- _ + @icloud.com @yahoo.com {done}',
};

/** Small letters without Shift: the ñ stays off, no mail provider of ours accepts it. */
const emailLetters: Readonly<Record<Language, Layout>> = {
  fr: ['a z e r t y u i o p', 'q s d f g h j k l m', '@ w x c v b n . {bksp}'],
  es: ['q w e r t y u i o p', 'a s d f g h j k l @', 'z x c v b n m . {bksp}'],
  en: ['q w e r t y u i o p', 'a s d f g h j k l @', 'z x c v b n m . {bksp}'],
};

/** The rows of keys for what is being typed, from top to bottom. At most ten keys to a row. */
export function layoutOf(language: Language, layer: KeyboardLayer): Layout {
  switch (layer) {
    case 'name':
      return [...accents[language], ...letters[language], bottom[language]];
    case 'origin':
      return [digits, ...accents[language].slice(0, 1), ...letters[language], bottom[language]];
    case 'email':
      return [emailEndings[language], digits, ...emailLetters[language], emailBottom[language]];
    default:
      return layer satisfies never;
  }
}

/** All keys of a layout, in reading order. */
export function keysOf(layout: Layout): readonly string[] {
  return layout.flatMap((row) => row.split(' '));
}

/** True for a key that does something else than write itself. */
export function isFunctionKey(key: string): key is FunctionKey {
  return (functionKeys as readonly string[]).includes(key);
}
