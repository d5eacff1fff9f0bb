import { idSchema } from '../../../content/schema/identifiers.ts';
import { stays } from '../../../content/schema/place.ts';
import type { EditedContent } from '../contentFolderFiles.ts';
import type { NewThing } from '../contentOptions.ts';
import type { Registers } from '../registers.ts';
import { findCommune } from './findCommune.ts';

/** Something a draft cannot begin without. */
interface Question {
  readonly name: string;
  readonly words: string;
  /** What is wrong with an answer, in one sentence; null when it will do. */
  readonly refuse: (answer: string) => string | null;
}

export type Answers =
  | { readonly ok: true; readonly answers: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly sentence: string };

/** The first two characters of the INSEE codes of all places: where a new one will most likely lie. */
export function departementsOf({ files }: Pick<EditedContent, 'files'>): ReadonlySet<string> {
  const codes = files.flatMap(
    ({ json }) => /"insee":"(\w{2})\w{3}"/.exec(JSON.stringify(json) ?? '')?.[1] ?? [],
  );
  return new Set(codes);
}

/** What must be known to begin a place or an itinerary. */
export function questionsFor(
  what: NewThing,
  edited: EditedContent,
  registers: Registers,
): readonly Question[] {
  const folder = what === 'place' ? 'places' : 'itineraries';
  const taken = new Set(
    [...edited.files, ...edited.unread.map(({ file }) => ({ path: file }))].map(({ path }) => path),
  );
  const id: Question = {
    name: 'id',
    words: 'Its id, lower-case words joined by hyphens, such as pic-saint-loup',
    refuse: (answer) => {
      if (!idSchema.safeParse(answer).success)
        return `"${answer}" is no id: lower-case words joined by hyphens, without accents, such as pic-saint-loup.`;
      const path = `${folder}/${answer}.json`;
      return taken.has(path) ? `There is a content/${path} already; nothing was changed.` : null;
    },
  };
  if (what === 'itinerary') return [id, oneOf('stay', 'How long a stay it is for', stays)];
  const partners = edited.files
    .filter(({ path }) => path.startsWith('partners/'))
    .map(({ path }) => path.slice('partners/'.length, -'.json'.length));
  const departements = departementsOf(edited);
  const commune: Question = {
    name: 'commune',
    words: 'The commune it lies in, by its official name or INSEE code',
    refuse: (answer) => {
      const found = findCommune(answer, registers, departements);
      return found.ok ? null : found.sentence;
    },
  };
  return [id, oneOf('partner', 'The office it belongs to', partners), commune];
}

function oneOf(name: string, words: string, allowed: readonly string[]): Question {
  const list = allowed.join(', ');
  return {
    name,
    words: `${words}: ${list}`,
    refuse: (answer) => (allowed.includes(answer) ? null : `The ${name} is one of ${list}, not "${answer}".`),
  };
}

/**
 * Takes what is given and asks for the rest.
 * @param ask puts a question to somebody and waits for the line; null when nobody is there
 */
export async function gatherAnswers(
  questions: readonly Question[],
  given: ReadonlyMap<string, string>,
  ask: ((words: string) => Promise<string>) | null,
): Promise<Answers> {
  const answers = new Map(given);
  for (const { name, refuse } of questions) {
    const answer = answers.get(name);
    const wrong = answer === undefined ? null : refuse(answer);
    if (wrong !== null) return { ok: false, sentence: wrong };
  }
  const open = questions.filter(({ name }) => !answers.has(name));
  if (open.length > 0 && ask === null) {
    const names = open.map(({ name }) => `--${name}`).join(', ');
    return { ok: false, sentence: `Nobody is there to ask: add ${names}.` };
  }
  for (const { name, words, refuse } of open) {
    let wrong: string | null = '';
    while (ask !== null && wrong !== null) {
      const answer = (await ask(`${wrong === '' ? '' : `${wrong}\n`}${words}\n> `)).trim();
      wrong = refuse(answer);
      if (wrong === null) answers.set(name, answer);
    }
  }
  return { ok: true, answers };
}
