import { type Language, languages } from '../../content/schema/language.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import { typographyMistakes } from '../../content/schema/rules/typography.ts';
import { type Forms, groupByKey, pluralForms } from './pluralKeys.ts';
import type { TranslatedScreen } from './translationFiles.ts';

/**
 * Every screen has the same keys and placeholders in every language, no text is empty, untranslated or badly set.
 * @param sameEverywhere keys (`screen:key`) whose text may be the same in several languages
 */
export function checkTranslations(
  screens: readonly TranslatedScreen[],
  sameEverywhere: readonly string[],
): readonly ContentProblem[] {
  return screens.flatMap((screen) => {
    const missing = languages.filter((language) => !screen.texts.has(language));
    if (missing.length > 0)
      return missing.map((language) => problem(language, screen, '', 'the file is missing'));
    return [...checkEachText(screen), ...checkKeys(screen, sameEverywhere)];
  });
}

function problem(
  language: Language,
  { namespace }: TranslatedScreen,
  field: string,
  message: string,
): ContentProblem {
  return { file: `translations/${language}/${namespace}.json`, field, message };
}

function checkEachText(screen: TranslatedScreen): readonly ContentProblem[] {
  return [...screen.texts].flatMap(([language, texts]) =>
    [...texts].flatMap(([key, text]) => {
      const mistakes =
        text.trim() === '' ? ['is empty; write something'] : typographyMistakes(language, text);
      return mistakes.map((mistake) => problem(language, screen, key, mistake));
    }),
  );
}

function checkKeys(screen: TranslatedScreen, sameEverywhere: readonly string[]): readonly ContentProblem[] {
  const grouped = new Map([...screen.texts].map(([language, texts]) => [language, groupByKey(texts)]));
  const keys = new Set([...grouped.values()].flatMap((byKey) => [...byKey.keys()]));
  return [...keys].flatMap((key) => {
    const forms = new Map(languages.map((language) => [language, grouped.get(language)?.get(key)]));
    const mayBeSame = sameEverywhere.includes(`${screen.namespace}:${key}`);
    const report = (language: Language, message: string) => problem(language, screen, key, message);
    return compareLanguages(forms, mayBeSame, report);
  });
}

function compareLanguages(
  byLanguage: ReadonlyMap<Language, Forms | undefined>,
  mayBeSame: boolean,
  report: (language: Language, message: string) => ContentProblem,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const plural = [...byLanguage.values()].some((forms) => forms?.has('other'));
  const wanted = placeholders([...byLanguage.values()].flatMap((forms) => [...(forms?.values() ?? [])]));
  const seen = new Map<string, Language>();
  for (const [language, forms] of byLanguage) {
    if (forms === undefined) {
      problems.push(report(language, 'is missing; another language has it'));
      continue;
    }
    problems.push(
      ...checkForms(forms, plural ? pluralForms(language) : ['']).map((message) => report(language, message)),
    );
    const own = placeholders([...forms.values()]);
    const absent = wanted.filter((name) => !own.includes(name));
    if (absent.length > 0)
      problems.push(report(language, `lacks ${absent.join(', ')}, which another language has`));
    const text = comparable(forms.get('other') ?? forms.get('') ?? '');
    const same = seen.get(text);
    if (same !== undefined && !mayBeSame)
      problems.push(report(language, `is the same as ${same}; translate it, or list it in exceptions.json`));
    seen.set(text, language);
  }
  return problems;
}

function checkForms(forms: Forms, wanted: readonly string[]): readonly string[] {
  const absent = wanted.filter((form) => !forms.has(form)).map((form) => `needs the form "_${form}"`);
  const extra = [...forms.keys()]
    .filter((form) => !wanted.includes(form))
    .map((form) => `has the form "_${form}", which is never used`);
  // Only "exactly one" can do without its number: "one office".
  const [first, ...others] = [...forms]
    .filter(([form]) => form !== 'one')
    .map(([, text]) => placeholders([text]).join());
  const uneven = others.some((names) => names !== first) ? ['has different {{…}} in its plural forms'] : [];
  return [...absent.map(named), ...extra.map(named), ...uneven];
}

function named(message: string): string {
  return message.replace('"_"', 'without plural');
}

function placeholders(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(
      texts.flatMap((text) => text.match(/\{\{[^{}]*\}\}/g) ?? []).map((name) => name.replace(/\s/g, '')),
    ),
  ].sort();
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
