import { stays } from '../../../content/schema/place.ts';
import type { NewThing } from '../contentOptions.ts';
import type { EditedContent } from '../contentFolderFiles.ts';
import type { Registers } from '../registers.ts';
import { itineraryDraft, placeDraft } from './draftText.ts';
import { findCommune } from './findCommune.ts';
import { departementsOf } from './questions.ts';

/** A file that is about to be written. */
export interface NewDraft {
  /** Path below the content folder. */
  readonly path: string;
  readonly text: string;
  /** False when a place stands nowhere, because nobody knows the middle of its commune. */
  readonly placed: boolean;
}

/** A draft with the answers in it. Answers have been checked; throws when they have not. */
export function beginDraft(
  what: NewThing,
  answers: ReadonlyMap<string, string>,
  edited: EditedContent,
  registers: Registers,
): NewDraft {
  const answer = (name: string): string => answers.get(name) ?? '';
  const id = answer('id');
  if (what === 'itinerary') {
    const stay = stays.find((known) => known === answer('stay')) ?? 'day';
    return { path: `itineraries/${id}.json`, text: itineraryDraft(id, stay), placed: true };
  }
  const found = findCommune(answer('commune'), registers, departementsOf(edited));
  if (!found.ok) throw new Error(found.sentence);
  const { commune } = found;
  const middle = registers.positions.get(commune.insee)?.[0] ?? null;
  const text = placeDraft({ id, partner: answer('partner'), commune, middle });
  return { path: `places/${id}.json`, text, placed: middle !== null };
}
