import type { z } from 'zod';
import type { ContentFile } from './contentFile.ts';
import { type ConsentTexts, consentTextsSchema } from './consent.ts';
import { type Destination, destinationSchema } from './destination.ts';
import { isDraft, withoutDrafts } from './draft.ts';
import { explainIssues } from './explainIssues.ts';
import { type Itinerary, itinerarySchema } from './itinerary.ts';
import { type Partner, partnerSchema } from './partner.ts';
import { type Place, placeSchema } from './place.ts';
import type { ContentProblem } from './problem.ts';
import { type Show, showSchema } from './show.ts';

export type { ContentFile } from './contentFile.ts';

/** Whatever passed its schema; null where a file every kiosk needs did not. Ids are unique within each list. */
export interface ContentParts {
  readonly destination: Destination | null;
  readonly consent: ConsentTexts | null;
  readonly partners: readonly Partner[];
  readonly places: readonly Place[];
  readonly itineraries: readonly Itinerary[];
  readonly shows: readonly Show[];
  /** Paths of what is still being written. */
  readonly drafts: ReadonlySet<string>;
}

/** The folders that hold one thing per file, and the schema of their things. */
export const contentFolders = ['partners', 'places', 'itineraries', 'shows'] as const;

/**
 * Checks every file against its schema; a file that fails is left out and its mistakes are explained. Drafts are left
 * out without a word.
 */
export function assembleContent(all: readonly ContentFile[]): {
  readonly parts: ContentParts;
  readonly problems: readonly ContentProblem[];
} {
  const files = withoutDrafts(all);
  const problems: ContentProblem[] = [];
  const parts: ContentParts = {
    destination: oneThing(files, 'destination.json', destinationSchema, problems),
    consent: oneThing(files, 'consent.json', consentTextsSchema, problems),
    partners: things(files, 'partners', partnerSchema, problems),
    places: things(files, 'places', placeSchema, problems),
    itineraries: things(files, 'itineraries', itinerarySchema, problems),
    shows: things(files, 'shows', showSchema, problems),
    drafts: new Set(all.filter(isDraft).map(({ path }) => path)),
  };
  return { parts, problems };
}

function oneThing<T>(
  files: readonly ContentFile[],
  path: string,
  schema: z.ZodType<T>,
  problems: ContentProblem[],
): T | null {
  const file = files.find((candidate) => candidate.path === path);
  if (file !== undefined) return thing(file, schema, problems);
  problems.push({ file: path, field: '', message: 'the file is missing' });
  return null;
}

function things<T extends { readonly id: string }>(
  files: readonly ContentFile[],
  folder: (typeof contentFolders)[number],
  schema: z.ZodType<T>,
  problems: ContentProblem[],
): readonly T[] {
  const found: T[] = [];
  for (const file of files.filter((candidate) => candidate.path.startsWith(`${folder}/`))) {
    const value = thing(file, schema, problems);
    if (value === null) continue;
    // The file name is the id: no two things of a kind can share an id, and every mistake can name its file.
    if (file.path === `${folder}/${value.id}.json`) found.push(value);
    else
      problems.push({
        file: file.path,
        field: 'id',
        message: fileNameMessage(file.path, folder, value.id, files),
      });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fileNameMessage(path: string, folder: string, id: string, files: readonly ContentFile[]): string {
  const rightful = `${folder}/${id}.json`;
  const own = path.slice(folder.length + 1, -'.json'.length);
  // A copy of another file, where the new id was forgotten.
  if (files.some((file) => file.path === rightful))
    return `is "${id}", which ${rightful} already has; each needs an id of its own, here "${own}"`;
  return `is "${id}", so the file must be ${folder}/${id}.json and not ${path}`;
}

function thing<T>(file: ContentFile, schema: z.ZodType<T>, problems: ContentProblem[]): T | null {
  const parsed = schema.safeParse(file.json);
  if (parsed.success) return parsed.data;
  problems.push(...explainIssues(parsed.error.issues, { file: file.path, json: file.json, schema }));
  return null;
}
