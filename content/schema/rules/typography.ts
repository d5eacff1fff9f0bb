import type { Language } from '../language.ts';

/** No-break spaces, wide and narrow: what French wants inside guillemets and before tall punctuation. */
const noBreak = '\\u00A0\\u202F';

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/"/u, 'has a straight quote "; use the quotation marks of the language'],
  [/'/u, 'has a straight apostrophe; use ’'],
  [/[^\S\n]{2}/u, 'has two spaces in a row'],
  [/^\s|\s$/u, 'begins or ends with a space'],
  [/\.\.\./u, 'has three dots; use the one character …'],
  [/[^\S\n][,.](?![\p{L}\d])/u, 'has a space before a comma or full stop'],
  [/(?!\n)\p{Cc}/u, 'has an invisible control character'],
];

const french: readonly (readonly [RegExp, string])[] = [
  // "?!", "(?)", "12:30" and the first character need no space.
  [new RegExp(`(?<=[^${noBreak};!?(])[;!?]`, 'u'), 'needs a no-break space (U+202F) before ; ! ?'],
  [new RegExp(`(?<![${noBreak}]|\\d(?=:\\d)|^):`, 'u'), 'needs a no-break space (U+202F or U+00A0) before :'],
  [new RegExp(`«(?![${noBreak}])|(?<![${noBreak}])»`, 'u'), 'needs a no-break space (U+202F) inside « »'],
  [/^[^«]*[“”]/u, 'has “ ”; French uses « »'],
];

const tightMarks: readonly (readonly [RegExp, string])[] = [
  [/\s[;:!?]/u, 'has a space before ; : ! or ?, which only French has'],
];

const spanish: readonly (readonly [RegExp, string])[] = [
  ...tightMarks,
  [/[¿¡]\s/u, 'has a space after ¿ or ¡'],
  [/«\s|\s»/u, 'has a space inside « », which only French has'],
];

const byLanguage: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  fr: [...everywhere, ...french],
  es: [...everywhere, ...spanish],
  en: [...everywhere, ...tightMarks],
};

/**
 * What is wrong with the typography of a text, in words that read on from its field.
 * Placeholders such as {{count}} and web addresses are not looked at.
 */
export function typographyMistakes(language: Language, text: string): readonly string[] {
  const prose = text.replace(/\{\{[^{}]*\}\}/gu, 'x').replace(/https?:\/\/\S+/gu, 'x');
  const mistakes = byLanguage[language].flatMap(([pattern, mistake]) => {
    const at = pattern.exec(prose)?.index;
    return at === undefined ? [] : [`${mistake}, here: ${excerpt(prose, at)}`];
  });
  if (text !== text.normalize('NFC'))
    mistakes.push('has accents written as separate characters; type the letter again');
  if (!balanced(prose, '«', '»')) mistakes.push('opens and closes « » in different numbers');
  if (language === 'es' && !balanced(prose, '¿', '?')) mistakes.push('needs a ¿ for every ?');
  if (language === 'es' && !balanced(prose, '¡', '!')) mistakes.push('needs a ¡ for every !');
  return mistakes;
}

/** The few words around a position, whole words only, so that the spot can be found in a long text. */
function excerpt(text: string, at: number): string {
  const before = text
    .slice(0, at)
    .split(/(?<=\s)(?=\S)/u)
    .slice(-2)
    .join('');
  const after = text
    .slice(at)
    .split(/(?<=\s)(?=\S)/u)
    .slice(0, 2)
    .join('');
  return `${before}${after}`.trim();
}

/** True when every mark that closes was opened before, and none stays open. */
function balanced(text: string, opening: string, closing: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === opening) open += 1;
    if (character === closing) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
