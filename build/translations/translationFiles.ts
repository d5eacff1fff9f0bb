import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../../content/schema/language.ts';
import { parseJson } from '../../content/schema/parseJson.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';

/** Texts by their key, levels joined by dots: `idle.title`. */
export type Texts = ReadonlyMap<string, string>;

/** One screen's texts in every language that has a file for it. */
export interface TranslatedScreen {
  /** File name without `.json`: the i18next namespace. */
  readonly namespace: string;
  readonly texts: ReadonlyMap<Language, Texts>;
}

/** All translations, and what could not be read as translations. */
export interface Translations {
  readonly screens: readonly TranslatedScreen[];
  readonly problems: readonly ContentProblem[];
}

/** Reads content/translations (absolute path). Throws when a language has no folder. */
export function readTranslations(folder: string): Translations {
  const problems: ContentProblem[] = [];
  const screens = new Map<string, Map<Language, Texts>>();
  for (const language of languages) {
    for (const name of readdirSync(join(folder, language)).sort()) {
      const namespace = name.replace(/\.json$/, '');
      const parsed = parseJson(readFileSync(join(folder, language, name), 'utf8'));
      const file = `translations/${language}/${name}`;
      if (!parsed.ok) problems.push({ file, field: '', message: parsed.message });
      const texts = new Map(parsed.ok ? flatten(parsed.json, '', file, problems) : []);
      screens.set(namespace, (screens.get(namespace) ?? new Map<Language, Texts>()).set(language, texts));
    }
  }
  return { screens: [...screens].map(([namespace, texts]) => ({ namespace, texts })), problems };
}

const groupSchema = z.record(z.string(), z.unknown());

function flatten(
  json: unknown,
  above: string,
  file: string,
  problems: ContentProblem[],
): readonly (readonly [string, string])[] {
  if (typeof json === 'string') return [[above, json]];
  const group = groupSchema.safeParse(json);
  if (group.success) {
    return Object.entries(group.data).flatMap(([key, value]) =>
      flatten(value, above === '' ? key : `${above}.${key}`, file, problems),
    );
  }
  problems.push({ file, field: above, message: 'must be text in quotes or a group of texts in { }' });
  return [];
}

const exceptionsSchema = z.strictObject({
  /** Keys (`screen:key`) whose text may be the same in several languages: brand names, words both languages share. */
  sameInSeveralLanguages: z.array(z.string()),
  /** Keys that are used by something other than a call of `t` in the page. */
  usedElsewhere: z.array(z.string()),
});

/** Reads the list of what the checks let pass. Throws when it is not what it must be. */
export function readExceptions(file: string): z.infer<typeof exceptionsSchema> {
  return exceptionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
