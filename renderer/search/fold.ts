const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', '·': '' };

/** A text as search compares it: without case, accents and ligatures. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøł·]/gu, (letter) => letters[letter] ?? letter);
}

/** Words that say nothing about where they stand, in all three languages: without them, "le lac" finds lakes first. */
const empty = new Set(
  'a al and at d de del des du el en et in l la las le les los of on s sur the un una une y'.split(' '),
);

/** The folded words of a text, without those that say nothing, unless there are no others. */
export function words(text: string): readonly string[] {
  const all = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : all;
}
