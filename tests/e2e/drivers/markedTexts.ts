import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { type Language, languages } from '../../../content/schema/language.ts';

/** The letter that stands in every text of a language in place of its first one. */
export const marks: Readonly<Record<Language, string>> = { fr: 'Ⓕ', es: 'Ⓢ', en: 'Ⓔ' };

const delivered = path.join(projectRoot, 'content');

/** Marks a text, as long as before. What is filled in later, and tags, stay whole. */
function marked(text: string, language: Language): string {
  const parts = text.split(/(\{\{.*?\}\}|<.*?>)/);
  const first = parts.findIndex((part, index) => index % 2 === 0 && /\p{L}/u.test(part));
  return parts
    .map((part, index) => (index === first ? part.replace(/\p{L}/u, marks[language]) : part))
    .join('');
}

/** Whether a thing is one text in three languages. */
function isLocalized(value: object): value is Record<Language, string> {
  return (
    Object.keys(value).length === languages.length &&
    languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string')
  );
}

function markLocalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markLocalized);
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value))
    return Object.fromEntries(languages.map((language) => [language, marked(value[language], language)]));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markLocalized(inner)]));
}

function markAll(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return marked(value, language);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markAll(inner, language)]));
}

function jsonFiles(folder: string): string[] {
  return fs
    .readdirSync(path.join(delivered, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));
}

/** Every text of the content and of the interface, marked with its language, as an editor would save it. */
export function layMarkedTexts(profileFolder: string): void {
  const lay = (file: string, change: (json: unknown) => unknown): void => {
    const json: unknown = JSON.parse(fs.readFileSync(path.join(delivered, file), 'utf8'));
    const target = path.join(profileFolder, 'content', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, JSON.stringify(change(json)));
  };
  for (const folder of ['places', 'partners', 'itineraries', 'shows'])
    for (const file of jsonFiles(folder)) lay(file, markLocalized);
  lay('destination.json', markLocalized);
  // Other words need another version: proofs refer to it.
  lay('consent.json', (json) => ({ ...(markLocalized(json) as object), version: 'marked' }));
  for (const language of languages)
    for (const file of jsonFiles(`translations/${language}`)) lay(file, (json) => markAll(json, language));
}
