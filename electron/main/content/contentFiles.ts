import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, contentFolders } from '../../../content/schema/assembleContent.ts';
import { languages } from '../../../content/schema/language.ts';
import { parseJson } from '../../../content/schema/parseJson.ts';
import type { ContentProblem } from '../../../content/schema/problem.ts';

/** A text file of more than a megabyte is no content of ours; reading it would only slow the start down. */
const largestFile = 1_000_000;

/** What a content folder holds: readable JSON files, and what could not be read. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly problems: readonly ContentProblem[];
}

/** The content that came with the program. */
export interface DeliveredContent extends ContentFolder {
  /** Paths of all pictures below `media`. */
  readonly media: ReadonlySet<string>;
  /** Files of `translations`; the page has the same texts built in. */
  readonly interfaceTexts: readonly ContentFile[];
}

/** Reads everything the kiosk knows of a delivered content folder (absolute path). Never throws. */
export function readDeliveredContent(folder: string): DeliveredContent {
  return {
    ...readContentFiles(folder),
    media: readMediaPaths(folder),
    interfaceTexts: languages.flatMap((language) =>
      (listFolder(join(folder, 'translations', language)) ?? []).flatMap(({ name }): ContentFile[] => {
        const path = `translations/${language}/${name}`;
        const read = readJson(join(folder, path));
        return read.ok ? [{ path, json: read.json }] : [];
      }),
    ),
  };
}

/**
 * Reads the JSON files of a content folder (absolute path, may lie inside an asar archive).
 * Never throws: what cannot be read becomes a problem. Translations, map and media are not read.
 */
function readContentFiles(folder: string): ContentFolder {
  const files: ContentFile[] = [];
  const problems: ContentProblem[] = [];
  for (const path of contentPaths(folder, problems)) {
    const read = readJson(join(folder, path));
    if (read.ok) files.push({ path, json: read.json });
    else problems.push({ file: path, field: '', message: read.message });
  }
  return { files, problems };
}

/** Paths of all pictures below `media` of a content folder, with forward slashes; empty when there is none. */
export function readMediaPaths(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of listFolder(join(folder, 'media', below)) ?? []) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else found.add(path);
    }
  }
  return found;
}

function contentPaths(folder: string, problems: ContentProblem[]): readonly string[] {
  const paths: string[] = [];
  for (const below of ['', ...contentFolders]) {
    const entries = listFolder(join(folder, below));
    if (entries === null)
      problems.push({
        file: below === '' ? 'content' : below,
        field: '',
        message: 'the folder cannot be read',
      });
    for (const entry of entries ?? []) {
      // Hidden files are an editor's or an operating system's own business.
      if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.')) {
        paths.push(below === '' ? entry.name : `${below}/${entry.name}`);
      }
    }
  }
  return paths.sort();
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function readJson(file: string): ReturnType<typeof parseJson> {
  try {
    if (statSync(file).size > largestFile)
      return { ok: false, message: 'is larger than one megabyte, which no content file is' };
    return parseJson(readFileSync(file, 'utf8'));
  } catch {
    return { ok: false, message: 'the file cannot be read' };
  }
}
