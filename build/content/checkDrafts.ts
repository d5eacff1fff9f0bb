import { asFinished, isDraft } from '../../content/schema/draft.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import { checkContentFolder } from './checkContentFolder.ts';
import type { EditedContent } from './contentFolderFiles.ts';
import type { Registers } from './registers.ts';

/** A thing that is still being written. */
export interface Draft {
  /** Path of its file below the content folder. */
  readonly path: string;
  /** What would be a mistake if it were shown today; empty once it is finished. */
  readonly lacks: readonly ContentProblem[];
}

/** Every draft, and what is still to be written in it. */
export function checkDrafts(edited: EditedContent, registers: Registers): readonly Draft[] {
  const drafts = edited.files.filter(isDraft);
  if (drafts.length === 0) return [];
  const shown = { ...edited, files: edited.files.map(asFinished) };
  const { problems } = checkContentFolder(shown, registers);
  return drafts.map(({ path }) => ({ path, lacks: problems.filter(({ file }) => file === path) }));
}
