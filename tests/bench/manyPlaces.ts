import fs from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../../content/schema/language.ts';
import { type Place, placeSchema } from '../../content/schema/place.ts';

const beginnings = [
  'Val',
  'Mont',
  'Roque',
  'Font',
  'Clar',
  'Bel',
  'Cast',
  'Saint-Aub',
  'Puech',
  'Mas',
  'Gar',
];
const middles = ['a', 'e', 'i', 'o', 'u', 'ar', 'el', 'on', 'is', 'ou', 'eri', 'ama', 'ilo'];
const ends = ['gnac', 'gues', 'val', 'zan', 'court', 'ret', 'lhan', 'mire', 'dols', 'ssac', 'rgue', 'nas'];

/** A town that is not there; another one for every number up to some thousands. */
function townName(number: number): string {
  const part = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  return part(beginnings, number) + part(middles, number) + part(ends, number * 7 + (number >> 8));
}

/** The first words of a name, so that as many names as in the real content begin with "lac" or "plage". */
function named(like: LocalizedText, number: number): LocalizedText {
  const name = (text: string): string => `${text.split(' ').slice(0, 2).join(' ')} ${townName(number)}`;
  return { fr: name(like.fr), es: name(like.es), en: name(like.en) };
}

/** Degrees by which a place lies beside the real one; a sequence that fills the area evenly, the same in every run. */
const reach = 0.12;
const jitter = (number: number, step: number): number => reach * (2 * ((number * step) % 1) - 1);

/** A place like a real one, with another id, name, position and drive. */
function placeLike(like: Place, number: number): Place {
  const [longitude, latitude] = like.position;
  const carMinutes = Math.min(
    150,
    Math.max(1, like.access.carMinutes + Math.round(jitter(number, 0.377) * 90)),
  );
  return {
    ...like,
    id: `${like.id}-${number}`,
    name: named(like.name, number),
    position: [longitude + jitter(number, 0.618), latitude + jitter(number, 0.755) / 2],
    access: { ...like.access, carMinutes },
  };
}

/**
 * Writes places like the real ones beside them, until there are so many.
 * @param contentFolder of a copy of the kiosk
 */
export function fillWithPlaces(contentFolder: string, count: number): void {
  const folder = path.join(contentFolder, 'places');
  const real = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => placeSchema.safeParse(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))))
    .flatMap(({ data }) => (data === undefined ? [] : [data]));
  for (let number = 0; number < count - real.length; number += 1) {
    const like = real[number % real.length];
    if (like === undefined) throw new Error('There is no place to begin with.');
    const place = placeLike(like, number);
    fs.writeFileSync(path.join(folder, `${place.id}.json`), JSON.stringify(place));
  }
}
