import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Content } from '../../../content/schema/content.ts';
import { isDraft } from '../../../content/schema/draft.ts';
import { valueAt } from '../../../content/schema/fieldPath.ts';
import type { ContentProblem } from '../../../content/schema/problem.ts';
import { communeDistance } from '../communeDistance.ts';
import type { EditedContent } from '../contentFolderFiles.ts';
import { contentFigures } from '../figures/contentFigures.ts';
import type { Registers } from '../registers.ts';
import { locatorMap } from './locatorMap.ts';
import { mapShapes } from './mapShapes.ts';
import { type OfficeOnSheet, officeSheet } from './officeSheet.ts';
import { reviewMark } from './pageFrame.ts';
import { reviewIndex } from './reviewIndex.ts';

/** What the sheets are made of. */
export interface ReviewJob {
  readonly edited: EditedContent;
  readonly content: Content;
  readonly problems: readonly ContentProblem[];
  readonly registers: Registers;
  readonly today: Date;
  /** Absolute path of the content folder: pictures are read there. */
  readonly folder: string;
  /** Absolute path of the folder to write to; made when it is not there. */
  readonly target: string;
}

export type ReviewWritten =
  { readonly ok: true; readonly files: number } | { readonly ok: false; readonly sentence: string };

/**
 * Writes a sheet per office and an index. Sheets of an earlier review are replaced; any other file of the same name
 * stops it before anything is written.
 */
export function writeReview(job: ReviewJob): ReviewWritten {
  const { target, folder } = job;
  const inside = relative(folder, target);
  if (inside === '' || !inside.startsWith('..'))
    return {
      ok: false,
      sentence: `${target} lies in the content, where only content belongs; choose another folder.`,
    };
  const pages = reviewPages(job);
  const foreign = [...pages.keys()].find((name) => !isOurs(join(target, name)));
  if (foreign !== undefined)
    return {
      ok: false,
      sentence: `${join(target, foreign)} is no review sheet, so it stays; choose another folder.`,
    };
  mkdirSync(target, { recursive: true });
  for (const [name, page] of pages) replace(join(target, name), page);
  return { ok: true, files: pages.size };
}

/** The pages by file name. */
function reviewPages({
  edited,
  content,
  problems,
  registers,
  today,
  folder,
}: ReviewJob): ReadonlyMap<string, string> {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(today);
  const shapes = mapShapes(edited.layers);
  const url = (picture: string) => dataUrl(join(folder, 'media', picture));
  const offices = content.partners.map((partner): OfficeOnSheet => {
    const places = content.places.filter((place) => place.partner === partner.id);
    return {
      partner,
      poster: partner.poster === undefined ? null : url(partner.poster),
      places: places.map((place) => {
        const distance = communeDistance(place, registers);
        return {
          place,
          distance,
          map: locatorMap(shapes, place.position, distance),
          pictures: place.pictures.flatMap(({ file, credit }) => {
            const found = url(file);
            return found === null ? [] : [{ url: found, credit }];
          }),
        };
      }),
      drafts: edited.files
        .filter((file) => isDraft(file) && valueAt(file.json, ['partner']) === partner.id)
        .map(({ path }) => path),
    };
  });
  return new Map([
    ['index.html', reviewIndex(content, contentFigures(content, registers), problems, day)],
    ...offices.map((office): [string, string] => [
      `${office.partner.id}.html`,
      officeSheet(office, content, day),
    ]),
  ]);
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** A picture inside the page, so that a sheet can be mailed as one file; null when it is not there. */
function dataUrl(path: string): string | null {
  const type = mediaTypes[extname(path)];
  if (type === undefined || !existsSync(path)) return null;
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}

/** True when the name is free, or a sheet of an earlier review has it. */
function isOurs(path: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8').includes(reviewMark);
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, 'w');
  try {
    writeFileSync(descriptor, text, 'utf8');
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
}
