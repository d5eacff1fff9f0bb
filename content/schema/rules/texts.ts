import { fieldName } from '../fieldPath.ts';
import { languages } from '../language.ts';
import type { ContentProblem } from '../problem.ts';
import { type FoundText, localizedTexts } from './localizedTexts.ts';
import { typographyMistakes } from './typography.ts';

/** Proper names, units and a plain no may be the same in every language; whatever is a sentence may not. */
const names: ReadonlySet<PropertyKey> = new Set(['name', 'label', 'unit', 'yes', 'no']);

/** Typography of every text of a thing, and sentences that were left untranslated. */
export function checkTexts(file: string, thing: unknown): readonly ContentProblem[] {
  return localizedTexts(thing).flatMap((found) => [
    ...badTypography(file, found),
    ...untranslated(file, found),
  ]);
}

function badTypography(file: string, { path, text }: FoundText): readonly ContentProblem[] {
  return languages.flatMap((language) =>
    typographyMistakes(language, text[language]).map((message) => ({
      file,
      field: fieldName([...path, language]),
      message,
    })),
  );
}

function untranslated(file: string, { path, text }: FoundText): readonly ContentProblem[] {
  if (names.has(path.at(-1) ?? '')) return [];
  return languages.flatMap((language, index) => {
    // What is empty has been reported as that.
    const same = languages
      .slice(0, comparable(text[language]) === '' ? 0 : index)
      .find((earlier) => comparable(text[earlier]) === comparable(text[language]));
    if (same === undefined) return [];
    return [{ file, field: fieldName([...path, language]), message: `is the same as ${same}; translate it` }];
  });
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
