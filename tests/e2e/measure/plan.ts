import { type Language, languages } from '../../../content/schema/language.ts';
import { type Access, plainAccess } from '../drivers/accessBar.ts';
import { type Format, formats } from './formats.ts';
import { pairwise } from './pairwise.ts';

export const diagonals = [15.6, 32, 55] as const;

/** How a screen is looked at once. */
export interface Look {
  readonly format: Format;
  readonly access: Access;
}

/** Between the two ends: everything a visitor can switch, in pairs, over all kiosks of the test. */
const pairs = pairwise({
  diagonal: diagonals,
  language: languages,
  format: formats,
  text: [1, 2],
  contrast: ['normal', 'high'],
  reach: ['normal', 'low'],
  motion: ['full', 'less'],
});

/** Looks with the same switches stand together: pressing one takes longer than changing the format. */
function sorted(looks: readonly Look[]): Look[] {
  const order = ({ access }: Look): string => JSON.stringify(access);
  return [...looks].sort((one, other) => order(one).localeCompare(order(other)));
}

/** How a screen is looked at in one language on one diagonal: both ends in every format, and the pairs between. */
export function looksFor(diagonal: number, language: Language, hasAccess: boolean): Look[] {
  const ends = (text: Access['text']): Look[] =>
    formats.map((format) => ({ format, access: { ...plainAccess, text } }));
  if (!hasAccess) return ends(0);
  const between = pairs
    .filter((row) => row.diagonal === diagonal && row.language === language)
    .map(({ format, text, contrast, reach, motion }) => ({
      format,
      access: { text, contrast, reach, motion },
    }));
  return sorted([...ends(0), ...ends(3), ...between]);
}

/** The largest text in every language and format, with the two contrasts in pairs. */
export function largestLooks(language: Language, hasAccess: boolean): Look[] {
  return sorted(
    pairwise({ language: languages, format: formats, contrast: ['normal', 'high'] })
      .filter((row) => row.language === language)
      .map(({ format, contrast }) => ({
        format,
        access: hasAccess ? { ...plainAccess, text: 3, contrast } : plainAccess,
      })),
  );
}

/** What is switched on, in words. */
export function describeAccess({ text, contrast, reach, motion }: Access): string {
  return [
    ...(text > 0 ? [`text ${text}`] : []),
    ...(contrast === 'high' ? ['high contrast'] : []),
    ...(reach === 'low' ? ['low reach'] : []),
    ...(motion === 'less' ? ['less motion'] : []),
  ].join(', ');
}
