import type { ContentFile } from '../../../content/schema/assembleContent.ts';
import type { ConsentTexts } from '../../../content/schema/consent.ts';
import type { Content } from '../../../content/schema/content.ts';
import { type ContentProblem, problemLine } from '../../../content/schema/problem.ts';
import type { InterfaceTexts } from '../../contract/interfaceTexts.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Log } from '../log/log.ts';
import { buildContent } from './buildContent.ts';
import type { DeliveredContent } from './contentFiles.ts';
import type { EssentialContent } from './essentialContent.ts';
import { keepExistingPictures } from './keepExistingPictures.ts';
import type { LastGoodStore } from './lastGoodStore.ts';
import { type LastGoodContent, readLastGood } from './readLastGood.ts';

export interface ContentSources {
  readonly delivered: DeliveredContent;
  readonly lastGood: LastGoodStore;
  /** Paths of the pictures in an edition, below `media`. */
  readonly picturesOf: (edition: string) => ReadonlySet<string>;
  /** What is used when even the destination or the consent texts cannot be read. */
  readonly essentials: EssentialContent;
  readonly log: Log;
}

export interface LoadedContent {
  readonly content: Content;
  readonly consent: ConsentTexts;
  /** Texts of the interface that are not those of the program. */
  readonly interfaceTexts: readonly InterfaceTexts[];
  /** Edition of the editor's pictures; null when all came with the program. */
  readonly edition: string | null;
  /** What it was made of; with the edition, it tells one content from another. */
  readonly files: readonly ContentFile[];
  /** For the staff screen; empty when all is well. */
  readonly problems: readonly StaffProblem[];
  readonly source: 'bundled' | 'edited' | 'last-good';
}

/**
 * Loads what visitors see where no editor has a say. Never throws, and always has something to show: sound content as
 * it is; otherwise the last good copy; otherwise every thing without a mistake; the destination and the consent texts,
 * if need be, from the program itself. A missing picture is reported, but is no reason to fall back.
 */
export function loadContent(sources: ContentSources): LoadedContent {
  const { delivered, essentials, lastGood, log } = sources;
  const bundled = buildContent(delivered, essentials);
  const broken = bundled.problems;
  reportBroken(broken, log);
  if (broken.length === 0 && !lastGood.keep(delivered.files, null)) log.warning('content.last-good-not-kept');
  const fallback =
    broken.length === 0 ? { chosen: null, problems: [] } : readLastGood(lastGood, delivered, essentials);
  const problems = [...broken, ...fallback.problems].map(asStaffProblem);
  if (fallback.chosen !== null) return showLastGood(sources, fallback.chosen, problems);
  const seen = keepExistingPictures(bundled.content, delivered.media);
  const loaded: LoadedContent = {
    content: seen.content,
    consent: bundled.consent,
    interfaceTexts: [],
    edition: null,
    files: delivered.files,
    problems: [...problems, ...seen.problems.map(asStaffProblem)],
    source: 'bundled',
  };
  reportLoaded(loaded, log);
  return loaded;
}

/** The last good content as it is shown, with the pictures that are still there. @param problems why it is shown */
export function showLastGood(
  { delivered, picturesOf, log }: ContentSources,
  chosen: LastGoodContent,
  problems: readonly StaffProblem[],
): LoadedContent {
  const { consent, interfaceTexts, edition, files } = chosen;
  const media = new Set([...delivered.media, ...(edition === null ? [] : picturesOf(edition))]);
  const seen = keepExistingPictures(chosen.content, media);
  const loaded: LoadedContent = {
    ...{ content: seen.content, consent, interfaceTexts, edition, files },
    problems: [...problems, ...seen.problems.map(asStaffProblem)],
    source: 'last-good',
  };
  reportLoaded(loaded, log);
  return loaded;
}

/** More mistakes than this at a time help nobody, in the log as on the staff screen: they have one cause. */
export const mostMistakes = 20;

/** Names mistakes in the log: file and field, never the words. */
export function reportBroken(problems: readonly ContentProblem[], log: Log): void {
  for (const { file, field } of problems.slice(0, mostMistakes)) log.error('content.broken', { file, field });
}

export function reportLoaded({ source, content, problems }: LoadedContent, log: Log): void {
  log.info('content.loaded', { source, places: content.places.length, problems: problems.length });
}

export function asStaffProblem(problem: ContentProblem): StaffProblem {
  return { code: 'content-broken', detail: problemLine(problem) };
}
