import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import type { Place } from '../../../content/schema/place.ts';

function longest(ids: readonly string[], lengthOf: (id: string) => number): string {
  const [first] = [...ids].sort((one, other) => lengthOf(other) - lengthOf(one));
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return first;
}

function readContent(folder: string, id: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(projectRoot, 'content', folder, `${id}.json`), 'utf8'));
}

/** The place whose card needs the most room in a language. @param ids places to choose from */
export function longestPlace(ids: readonly string[], language: Language): string {
  return longest(ids, (id) => {
    const place = readContent('places', id) as Place;
    const hints = place.access.public.map(({ hint }) => hint[language]).join('');
    return (place.name[language] + place.hook[language] + place.text[language] + hints).length;
  });
}

/** The territory whose page needs the most room in a language. @param ids partners to choose from */
export function longestTerritory(ids: readonly string[], language: Language): string {
  return longest(ids, (id) => {
    const { name, line, page, legalName, address } = readContent('partners', id) as Partner;
    const texts = [page.story, page.lodging, page.coming, line].map((text) => text[language]);
    // A long name is what breaks a page first: its letters are twice as large, and its words cannot be parted.
    return [...texts, name.repeat(8), legalName, address ?? ''].join('').length;
  });
}
