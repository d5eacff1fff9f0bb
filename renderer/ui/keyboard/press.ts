import type { Language } from '../../../content/schema/language.ts';
import type { KeyboardLayer } from './layouts.ts';

/** What a key asks for. */
export type Press = { readonly type: 'write'; readonly text: string } | { readonly type: 'backspace' };

/** A text field: the text and the selection in it, in UTF-16 units; a caret is an empty selection. */
export interface Typed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a key writes, with or without Shift. */
export function textOf(key: string, shifted: boolean, language: Language): string {
  return shifted ? key.toLocaleUpperCase(language) : key;
}

/** True where a name begins: the next letter is a capital without anybody pressing Shift. */
export function startsName(layer: KeyboardLayer, before: string): boolean {
  return layer !== 'email' && /(^|[\s\-'’])$/u.test(before);
}

/**
 * The field after a press, in NFC, with the caret behind what was written. A press that would make the text longer
 * than `maxLength` UTF-16 units changes nothing.
 */
export function applyPress({ text, start, end }: Typed, press: Press, maxLength: number): Typed {
  switch (press.type) {
    case 'write': {
      const before = (text.slice(0, start) + press.text).normalize('NFC');
      const written = (before + text.slice(end)).normalize('NFC');
      if (written.length > maxLength) return { text, start, end };
      const caret = Math.min(before.length, written.length);
      return { text: written, start: caret, end: caret };
    }
    case 'backspace': {
      const from = start === end ? start - lastCharacter(text.slice(0, start)).length : start;
      return { text: text.slice(0, from) + text.slice(end), start: from, end: from };
    }
    default:
      return press satisfies never;
  }
}

/** What somebody sees as one character, though it may be several code points. */
function lastCharacter(text: string): string {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].at(-1)?.segment ?? '';
}
