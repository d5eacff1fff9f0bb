import type { ContentFile } from '../contentFile.ts';
import { fieldName } from '../fieldPath.ts';
import { languages } from '../language.ts';
import type { ContentProblem } from '../problem.ts';
import { localizedTexts } from './localizedTexts.ts';

/** What changes from one season to the next and cannot be mended on the stand. */
const passing: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a price', /(?:€|£|\$)\s?\d|\d[\s.,\d]*(?:€|£|\$|euros?\b)/iu],
  ['a telephone number', /(?:\+\d{2}|\b0)[\s.]?\d(?:[\s.-]?\d{2}){4}\b/u],
  [
    'an hour of the clock',
    // A walk of 3 h is a length of time and stays.
    /(?<!\p{L})(?:à|dès|las)\s\d{1,2}\s?h(?![\p{L}\d])|\b\d{1,2}\s?h\s?\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b/iu,
  ],
  ['a web or e-mail address', /https?:|www\.|\b[\w-]+\.(?:com|fr|org|net|es)\b|@/iu],
];

/** The texts visitors read of places, trips and offices name no price, telephone, opening hour or address of the web. */
export function checkPassingFacts(files: readonly ContentFile[]): readonly ContentProblem[] {
  return files
    .filter(({ path }) => /^(places|itineraries|partners)\//.test(path))
    .flatMap(({ path: file, json }) =>
      localizedTexts(json).flatMap(({ path, text }) =>
        languages.flatMap((language) =>
          passing.flatMap(([what, pattern]) => {
            const found = pattern.exec(text[language])?.[0].trim();
            if (found === undefined) return [];
            const message = `has ${what}, "${found}"; leave out what changes with the season`;
            return [{ file, field: fieldName([...path, language]), message }];
          }),
        ),
      ),
    );
}
