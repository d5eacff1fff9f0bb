import type { ContentFile } from '../../../content/schema/assembleContent.ts';
import type { ContentProblem } from '../../../content/schema/problem.ts';
import type { InterfaceTexts } from '../../contract/interfaceTexts.ts';
import { type BuiltContent, buildContent } from './buildContent.ts';
import type { DeliveredContent } from './contentFiles.ts';
import type { EssentialContent } from './essentialContent.ts';
import type { LastGoodStore } from './lastGoodStore.ts';
import { checkInterfaceTexts, isInterfaceFile } from './live/checkInterfaceTexts.ts';

/** The content of the last time when everything was right. */
export interface LastGoodContent extends BuiltContent {
  readonly interfaceTexts: readonly InterfaceTexts[];
  /** Edition of the editor's pictures; null when all came with the program. */
  readonly edition: string | null;
  readonly files: readonly ContentFile[];
}

/** The last good copy, if there is one that today's program still accepts without a single mistake. */
export function readLastGood(
  store: LastGoodStore,
  delivered: DeliveredContent,
  essentials: EssentialContent,
): { readonly chosen: LastGoodContent | null; readonly problems: readonly ContentProblem[] } {
  const lastGood = store.read();
  switch (lastGood.state) {
    case 'none':
      return { chosen: null, problems: [] };
    case 'broken': {
      const message = 'the last good copy could not be read and was moved aside';
      return { chosen: null, problems: [{ file: lastGood.movedTo, field: '', message }] };
    }
    case 'found': {
      const { files, edition } = lastGood;
      const built = buildContent({ files, problems: [] }, essentials);
      // Words of a screen that has changed since are left out: the page has its own for it.
      const { texts } = checkInterfaceTexts(delivered.interfaceTexts, files.filter(isInterfaceFile));
      const chosen = { ...built, interfaceTexts: texts, edition, files };
      return { chosen: built.problems.length === 0 ? chosen : null, problems: [] };
    }
  }
}
