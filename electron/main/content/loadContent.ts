import { assembleContent } from '../../../content/schema/assembleContent.ts';
import { connectContent } from '../../../content/schema/connectContent.ts';
import type { ConsentTexts } from '../../../content/schema/consent.ts';
import type { Content } from '../../../content/schema/content.ts';
import { type ContentProblem, problemLine } from '../../../content/schema/problem.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Log } from '../log/log.ts';
import { type ContentFolder, readContentFiles, readMediaPaths } from './contentFiles.ts';
import type { EssentialContent } from './essentialContent.ts';
import { keepExistingPictures } from './keepExistingPictures.ts';
import { type LastGoodStore, openLastGoodStore } from './lastGoodStore.ts';

export interface ContentSources {
  /** The content that came with the program; absolute path, may lie inside an asar archive. */
  readonly bundledFolder: string;
  /** Folder of the profile that keeps the last good copy; absolute path. */
  readonly lastGoodFolder: string;
  /** What is used when even the destination or the consent texts cannot be read. */
  readonly essentials: EssentialContent;
  readonly log: Log;
  readonly now: () => Date;
}

export interface LoadedContent {
  readonly content: Content;
  readonly consent: ConsentTexts;
  /** For the staff screen; empty when all is well. */
  readonly problems: readonly StaffProblem[];
  readonly source: 'bundled' | 'last-good';
}

/**
 * Loads what visitors see. Never throws, and always has something to show: sound content as it is; otherwise
 * the last good copy; otherwise every thing without a mistake; the destination and the consent texts, if need
 * be, from the program itself. A missing picture is reported, but is no reason to fall back.
 */
export function loadContent(sources: ContentSources): LoadedContent {
  const { log, essentials } = sources;
  const store = openLastGoodStore(sources.lastGoodFolder, sources.now);
  const folder = readContentFiles(sources.bundledFolder);
  const bundled = build(folder, essentials);
  const broken = bundled.problems;
  for (const problem of broken) log.error('content.broken', { file: problem.file, field: problem.field });

  if (broken.length === 0 && !store.keep(folder.files)) log.warning('content.last-good-not-kept');
  const fallback = broken.length === 0 ? { chosen: null, problems: [] } : readLastGood(store, essentials);
  const chosen = fallback.chosen ?? bundled;
  const source = fallback.chosen === null ? 'bundled' : 'last-good';
  const seen = keepExistingPictures(chosen.content, readMediaPaths(sources.bundledFolder));
  log.info('content.loaded', { source, places: seen.content.places.length, problems: broken.length });
  return {
    content: seen.content,
    consent: chosen.consent,
    problems: [...broken, ...fallback.problems, ...seen.problems].map(asStaffProblem),
    source,
  };
}

interface BuiltContent extends EssentialContent {
  readonly content: Content;
  readonly problems: readonly ContentProblem[];
}

function build({ files, problems: unread }: ContentFolder, essentials: EssentialContent): BuiltContent {
  const { parts, problems } = assembleContent(files);
  const destination = parts.destination ?? essentials.destination;
  const connected = connectContent(parts, destination, [...unread, ...problems]);
  return {
    content: connected.content,
    destination,
    consent: parts.consent ?? essentials.consent,
    problems: [...unread, ...problems, ...connected.problems],
  };
}

/** The last good copy, if there is one that today's program still accepts without a single mistake. */
function readLastGood(store: LastGoodStore, essentials: EssentialContent) {
  const lastGood = store.read();
  if (lastGood.state === 'found') {
    const built = build({ files: lastGood.files, problems: [] }, essentials);
    return { chosen: built.problems.length === 0 ? built : null, problems: [] };
  }
  const message = 'the last good copy could not be read and was moved aside';
  return {
    chosen: null,
    problems: lastGood.state === 'broken' ? [{ file: lastGood.movedTo, field: '', message }] : [],
  };
}

function asStaffProblem(problem: ContentProblem): StaffProblem {
  return { code: 'content-broken', detail: problemLine(problem) };
}
