import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../language.ts';
import { typographyMistakes } from './typography.ts';

test.each([
  ['fr', 'Prêts\u202F? Partez\u202F: la mer\u00A0; «\u202Fenfin\u202F»\u202F!'],
  ['fr', 'À 12:30, vraiment (\u202F?)…'],
  ['fr', 'Voir https://example.org/?a=b pour tout.'],
  ['fr', '{{count}}\u202F: {{name}}.'],
  ['fr', 'Quoi\u202F?! Non\u202F!'],
  ['es', '¿Listos? ¡Ya! «Por fin», {{name}}.'],
  ['es', '¡¿Cómo?!'],
  ['en', 'Ready? Go: it’s “here”.'],
  ['en', 'One paragraph.\n\nAnother.'],
] as const)('%s: %s is well set', (language, text) => {
  expect(typographyMistakes(language, text)).toEqual([]);
});

test.each([
  ['fr', 'Prêts ?', 'no-break space'],
  ['fr', 'Prêts?', 'no-break space'],
  ['fr', 'Voici : la mer', 'before :'],
  ['fr', 'Voici: la mer', 'before :'],
  ['fr', '« enfin »', 'inside « »'],
  ['fr', '«\u202Fenfin', 'different numbers'],
  ['fr', 'la “mer”', 'French uses « »'],
  ['fr', "l'étang", 'straight apostrophe'],
  ['es', 'la "mar"', 'straight quote'],
  ['es', 'Listos?', 'needs a ¿'],
  ['es', '?Listos¿', 'needs a ¿'],
  ['es', '¡Ya', 'needs a ¡'],
  ['es', '¿ Listos?', 'after ¿'],
  ['es', '« mar »', 'only French'],
  ['en', 'Ready ?', 'only French'],
  ['en', 'two  spaces', 'two spaces'],
  ['en', 'two \u00A0spaces', 'two spaces'],
  ['en', 'end ', 'begins or ends'],
  ['en', 'a , b', 'before a comma'],
  ['en', 'wait...', 'three dots'],
  ['en', 'tab\there', 'control character'],
  ['fr', 'e\u0301tang', 'separate characters'],
] as const)('%s: %s is caught', (language, text, mistake) => {
  expect(typographyMistakes(language, text).join('; ')).toContain(mistake);
});

test('the spot is named with the words around it', () => {
  expect(typographyMistakes('fr', 'Trois frères, un seul amour ! Et trois sommets.')).toEqual([
    'needs a no-break space (U+202F) before ; ! ?, here: seul amour ! Et',
  ]);
});

test('any text in any language is judged without an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.string({ unit: 'grapheme' }), (language, text) =>
      Array.isArray(typographyMistakes(language, text)),
    ),
  );
});
