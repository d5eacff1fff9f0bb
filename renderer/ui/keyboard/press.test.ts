import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Typed, applyPress, startsName, textOf } from './press.ts';

const at = (text: string, start = text.length, end = start): Typed => ({ text, start, end });
const write = (text: string) => ({ type: 'write', text }) as const;
const backspace = { type: 'backspace' } as const;

const typed = fc.string({ unit: 'grapheme', maxLength: 20 }).chain((raw) => {
  const text = raw.normalize('NFC');
  const place = fc.integer({ min: 0, max: text.length });
  return fc.tuple(place, place).map(([one, two]) => at(text, Math.min(one, two), Math.max(one, two)));
});

describe('writing', () => {
  test('goes where the caret is', () => {
    expect(applyPress(at('Cmille', 1), write('a'), 60)).toEqual(at('Camille', 2));
  });

  test('replaces what is selected', () => {
    expect(applyPress(at('Camille', 0, 7), write('Zoé'), 60)).toEqual(at('Zoé', 3));
  });

  test('joins a letter and a combining accent into one', () => {
    expect(applyPress(at('n'), write('\u0303'), 60)).toEqual(at('ñ', 1));
    expect(applyPress(at('\u0303', 0), write('n'), 60)).toEqual(at('ñ', 1));
  });

  test('stops at the longest allowed text', () => {
    expect(applyPress(at('abc'), write('d'), 3)).toEqual(at('abc'));
  });

  test('never leaves NFC, never passes the limit, never puts the caret outside', () => {
    fc.assert(
      fc.property(typed, fc.string({ unit: 'grapheme', maxLength: 4 }), (field, text) => {
        const limit = Math.max(24, field.text.length);
        const after = applyPress(field, write(text), limit);
        expect(after.text).toBe(after.text.normalize('NFC'));
        expect(after.text.length).toBeLessThanOrEqual(limit);
        expect(after.start).toBe(Math.max(0, Math.min(after.start, after.text.length)));
      }),
    );
  });
});

describe('backspace', () => {
  test('takes the character before the caret', () => {
    expect(applyPress(at('Zoé', 2), backspace, 60)).toEqual(at('Zé', 1));
  });

  test('takes a whole visible character', () => {
    expect(applyPress(at('a👩‍🌾'), backspace, 60)).toEqual(at('a', 1));
  });

  test('takes what is selected', () => {
    expect(applyPress(at('Camille', 1, 4), backspace, 60)).toEqual(at('Clle', 1));
  });

  test('held down, empties the text before the caret and then does nothing', () => {
    fc.assert(
      fc.property(typed, (field) => {
        let now = field;
        for (let count = 0; count <= field.text.length; count += 1) now = applyPress(now, backspace, 60);
        expect(now).toEqual(at(field.text.slice(field.end), 0));
      }),
    );
  });
});

describe('capitals', () => {
  test('a name begins at the start, and after space, hyphen and apostrophe', () => {
    for (const before of ['', 'Marie ', 'Jean-', "D'", 'D’']) expect(startsName('name', before)).toBe(true);
    expect(startsName('name', 'Jean')).toBe(false);
  });

  test('an e-mail address never begins with one', () => {
    expect(startsName('email', '')).toBe(false);
  });

  test('Shift makes one of œ and ñ too', () => {
    expect(['œ', 'ñ', 'ÿ'].map((key) => textOf(key, true, 'fr'))).toEqual(['Œ', 'Ñ', 'Ÿ']);
    expect(textOf('œ', false, 'fr')).toBe('œ');
  });
});
