import type { Content } from '../content.ts';
import { fieldName } from '../fieldPath.ts';
import { type LocalizedText, languages } from '../language.ts';
import type { Partner } from '../partner.ts';
import type { ContentProblem } from '../problem.ts';

/** How far the length of a partner's text may be from the mean of all partners, in per cent of that mean. */
const tolerance = 15;

/** The long texts every partner has, and where they stand in its file. */
const comparedTexts: readonly (readonly [
  path: readonly string[],
  text: (partner: Partner) => LocalizedText,
])[] = [
  [['text'], (partner) => partner.text],
  [['page', 'story'], (partner) => partner.page.story],
  [['page', 'lodging'], (partner) => partner.page.lodging],
  [['page', 'coming'], (partner) => partner.page.coming],
];

/** Every partner gets the same care: in each language, its texts are about as long as those of the others. */
export function checkEqualCare({ partners }: Content): readonly ContentProblem[] {
  return comparedTexts.flatMap(([path, textOf]) =>
    languages.flatMap((language) => {
      const lengths = partners.map((partner) => textOf(partner)[language].length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / partners.length;
      const [least, most] = [
        Math.ceil((mean * (100 - tolerance)) / 100),
        Math.floor((mean * (100 + tolerance)) / 100),
      ];
      return partners.flatMap((partner) => {
        const { length } = textOf(partner)[language];
        if (length >= least && length <= most) return [];
        const message = `has ${length} characters; the partners have ${Math.round(mean)} on average, so ${least} to ${most} are allowed`;
        return [{ file: `partners/${partner.id}.json`, field: fieldName([...path, language]), message }];
      });
    }),
  );
}
