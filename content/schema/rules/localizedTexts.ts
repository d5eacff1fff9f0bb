import { type LocalizedText, languages } from '../language.ts';

/** A text in all languages, and the path that leads to it inside its thing. */
export interface FoundText {
  readonly path: readonly PropertyKey[];
  readonly text: LocalizedText;
}

/** Every text in all languages inside a thing, however deep: groups with exactly the fields fr, es and en. */
export function localizedTexts(thing: unknown, path: readonly PropertyKey[] = []): readonly FoundText[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if (isLocalized(thing)) return [{ path, text: thing }];
  if (Array.isArray(thing)) return thing.flatMap((entry, index) => localizedTexts(entry, [...path, index]));
  return Object.entries(thing).flatMap(([key, value]) => localizedTexts(value, [...path, key]));
}

function isLocalized(thing: object): thing is LocalizedText {
  const values = new Map<string, unknown>(Object.entries(thing));
  return (
    values.size === languages.length &&
    languages.every((language) => typeof values.get(language) === 'string')
  );
}
