import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';

/** The place whose card needs the most room in a language. @param ids places to choose from */
export function longestPlace(ids: readonly string[], language: Language): string {
  const folder = path.join(projectRoot, 'content/places');
  const wordsOf = (id: string): number => {
    const place = JSON.parse(fs.readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Place;
    const hints = place.access.public.map(({ hint }) => hint[language]).join('');
    return (place.name[language] + place.hook[language] + place.text[language] + hints).length;
  };
  const [longest] = [...ids].sort((one, other) => wordsOf(other) - wordsOf(one));
  if (longest === undefined) throw new Error('There is no place to choose from.');
  return longest;
}
