import type { ConsentTexts } from '../../../content/schema/consent.ts';
import { type ContentProblem, problemLine } from '../../../content/schema/problem.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import { buildContent } from './buildContent.ts';
import { judgeLayer } from './live/judgeLayer.ts';
import type { LiveLayer } from './live/liveLayerFiles.ts';
import type { LivePictureStore } from './live/livePictureStore.ts';
import {
  type ContentSources,
  type LoadedContent,
  asStaffProblem,
  loadContent,
  mostMistakes,
  reportBroken,
  reportLoaded,
  showLastGood,
} from './loadContent.ts';
import { readLastGood } from './readLastGood.ts';

export interface LiveSources extends ContentSources {
  readonly pictures: LivePictureStore;
}

/** The content of a running kiosk that an editor works on. */
export interface OpenContent {
  /** What is right, and shown to the next visitor. */
  readonly current: () => LoadedContent;
  /**
   * Takes an editor's layer if all of it is right, and otherwise stays with what there is; the problems of `current`
   * say why. Never rejects.
   * @returns whether there is something else to show now
   */
  readonly take: (layer: LiveLayer) => Promise<boolean>;
}

/** Opens the content with an editor's layer: the layer if it is right, otherwise the last good copy or what was delivered. */
export async function openContent(sources: LiveSources, layer: LiveLayer): Promise<OpenContent> {
  const { delivered, essentials, lastGood, log } = sources;
  /** Consent texts that visitors may have agreed to. */
  const known: ConsentTexts[] = [buildContent(delivered, essentials).consent];

  /** The layer as content, or the problems that keep it from being shown. */
  const tryLayer = async (next: LiveLayer): Promise<LoadedContent | readonly StaffProblem[]> => {
    const judged = judgeLayer(delivered, next, essentials, known);
    const refuse = (mistakes: readonly ContentProblem[]): readonly StaffProblem[] => {
      reportBroken(mistakes, log);
      log.warning('content.editNotTaken', { mistakes: mistakes.length });
      return asMistakes(mistakes);
    };
    if (judged.mistakes.length > 0) return refuse(judged.mistakes);
    const { content, consent, interfaceTexts, files } = judged;
    const edition = next.pictures.size === 0 ? null : await sources.pictures.keep(next.pictures);
    if (edition === null && next.pictures.size > 0) {
      const message = 'the pictures could not be kept; make room on the disk and save one of them again';
      return refuse([{ file: 'media', field: '', message }]);
    }
    if (!lastGood.keep(files, edition)) log.warning('content.last-good-not-kept');
    known.push(consent);
    const taken: LoadedContent = {
      ...{ content, consent, interfaceTexts, edition, files },
      problems: judged.notices.map(asStaffProblem),
      source: isEmpty(next) ? 'bundled' : 'edited',
    };
    reportLoaded(taken, log);
    return taken;
  };

  const start = async (): Promise<{ loaded: LoadedContent; refusal: readonly StaffProblem[] }> => {
    if (isEmpty(layer)) return { loaded: withNotices(loadContent(sources), layer), refusal: [] };
    const before = readLastGood(lastGood, delivered, essentials);
    if (before.chosen !== null) known.push(before.chosen.consent);
    const tried = await tryLayer(layer);
    if ('content' in tried) return { loaded: tried, refusal: [] };
    const problems = before.problems.map(asStaffProblem);
    if (before.chosen !== null)
      return { loaded: showLastGood(sources, before.chosen, problems), refusal: tried };
    const loaded = loadContent(sources);
    return { loaded: { ...loaded, problems: [...problems, ...loaded.problems] }, refusal: tried };
  };

  let { loaded, refusal } = await start();
  return {
    current: () => ({ ...loaded, problems: [...refusal, ...loaded.problems] }),
    async take(next) {
      const tried = await tryLayer(next);
      if (!('content' in tried)) {
        refusal = tried;
        return false;
      }
      const isNew = mark(tried) !== mark(loaded);
      [loaded, refusal] = [tried, []];
      return isNew;
    },
  };
}

function isEmpty({ texts, interfaceTexts, pictures, problems }: LiveLayer): boolean {
  return texts.length + interfaceTexts.length + pictures.size + problems.length === 0;
}

/** The same for the same content. */
function mark({ files, edition }: LoadedContent): string {
  return JSON.stringify([edition, files]);
}

function withNotices(loaded: LoadedContent, { strays }: LiveLayer): LoadedContent {
  return { ...loaded, problems: [...loaded.problems, ...strays.map(asStaffProblem)] };
}

function asMistakes(mistakes: readonly ContentProblem[]): readonly StaffProblem[] {
  const more = mistakes.length - mostMistakes;
  const lines = mistakes.slice(0, mostMistakes).map(problemLine);
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].map((detail) => ({
    code: 'content-not-taken',
    detail,
  }));
}
