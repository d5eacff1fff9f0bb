import { stays } from '../../content/schema/place.ts';

/** What `npm run content` is asked to do. */
type ContentOrder =
  | { readonly kind: 'help' | 'check' | 'figures' }
  | {
      readonly kind: 'review';
      /** As it was typed; null for the usual folder. */ readonly folder: string | null;
    }
  | {
      readonly kind: 'new';
      readonly what: NewThing;
      /** What is already known, by the name of its question: id, partner, … */
      readonly answers: ReadonlyMap<string, string>;
    };

export type NewThing = keyof typeof details;

export type ReadOrder =
  { readonly ok: true; readonly order: ContentOrder } | { readonly ok: false; readonly sentence: string };

export const usage = `npm run content                       checks the content; every mistake with its file and field
npm run content -- --review [folder]  writes sheets that offices print, tick and correct (folder: review)
npm run content -- --figures          places per partner and theme, what is not known, distances to communes
npm run content -- --new place        begins a place as a draft, which the kiosk leaves out
    --id <lower-case-words>  --partner <id>  --commune <name or INSEE code>
npm run content -- --new itinerary    begins an itinerary as a draft
    --id <lower-case-words>  --stay ${stays.join('|')}
npm run content -- --help             shows this

What --new is not told, it asks for.`;

/** The words each order may bring along, each followed by its value. */
const details = {
  place: ['--id', '--partner', '--commune'],
  itinerary: ['--id', '--stay'],
} as const;

/** Reads the words after `npm run content --`. A wrong word is answered with one sentence. */
export function readContentOrder(words: readonly string[]): ReadOrder {
  const [first, ...rest] = words;
  switch (first) {
    case undefined:
      return { ok: true, order: { kind: 'check' } };
    case '--help':
      return alone(first, 'help', rest);
    case '--figures':
      return alone(first, 'figures', rest);
    case '--review':
      return readReview(rest);
    case '--new':
      return readNew(rest);
    default:
      return refused(`"${first}" is nothing npm run content knows.`);
  }
}

function refused(sentence: string): ReadOrder {
  return { ok: false, sentence };
}

function alone(name: string, kind: 'help' | 'figures', [extra]: readonly string[]): ReadOrder {
  return extra === undefined
    ? { ok: true, order: { kind } }
    : refused(`${name} takes nothing more, but "${extra}" follows.`);
}

function readReview([folder, extra]: readonly string[]): ReadOrder {
  if (folder?.startsWith('-') === true) return refused(`--review takes a folder, but "${folder}" follows.`);
  if (extra !== undefined) return refused(`--review takes one folder, but "${extra}" follows as well.`);
  return { ok: true, order: { kind: 'review', folder: folder ?? null } };
}

function readNew([what, ...words]: readonly string[]): ReadOrder {
  if (what !== 'place' && what !== 'itinerary')
    return refused(`--new makes a place or an itinerary${what === undefined ? '' : `, not "${what}"`}.`);
  const known: readonly string[] = details[what];
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name = '', value] = words.slice(index, index + 2);
    if (!known.includes(name))
      return refused(`"${name}" does not go with --new ${what}; there are ${known.join(', ')}.`);
    if (value === undefined || value.startsWith('--')) return refused(`${name} needs a value after it.`);
    if (values.has(name.slice(2))) return refused(`${name} is given twice.`);
    values.set(name.slice(2), value);
  }
  return { ok: true, order: { kind: 'new', what, answers: values } };
}
