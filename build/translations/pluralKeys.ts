import type { Language } from '../../content/schema/language.ts';
import type { Texts } from './translationFiles.ts';

const pluralForm = /^(.+)_(zero|one|two|few|many|other)$/;

/** The texts of one key: a single one under '', or one for each plural form. */
export type Forms = ReadonlyMap<string, string>;

/** The plural forms a language has, as i18next names them. Chosen by the rules of Unicode CLDR. */
export function pluralForms(language: Language): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** Texts by the key a program uses: `count_one` and `count_other` are both `count`. */
export function groupByKey(texts: Texts): ReadonlyMap<string, Forms> {
  const grouped = new Map<string, Map<string, string>>();
  for (const [key, text] of texts) {
    const [, base, form] = pluralForm.exec(key) ?? [];
    // A key is plural only beside its `_other`: without it, "day_one" may be a name.
    const plural = base !== undefined && form !== undefined && texts.has(`${base}_other`);
    const [name, suffix] = plural ? [base, form] : [key, ''];
    grouped.set(name, (grouped.get(name) ?? new Map<string, string>()).set(suffix, text));
  }
  return grouped;
}
