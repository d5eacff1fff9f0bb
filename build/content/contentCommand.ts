import { assembleContent } from '../../content/schema/assembleContent.ts';
import { readEditedContent } from './contentFolderFiles.ts';
import { checkContentCommand } from './checkContentCommand.ts';
import { checkContentFolder } from './checkContentFolder.ts';
import { type NewThing, readContentOrder, usage } from './contentOptions.ts';
import { beginDraft } from './drafts/beginDraft.ts';
import { writeNewFile } from './drafts/draftFiles.ts';
import { nextSteps } from './drafts/nextSteps.ts';
import { gatherAnswers, questionsFor } from './drafts/questions.ts';
import { contentFigures } from './figures/contentFigures.ts';
import { describeFigures } from './figures/describeFigures.ts';
import type { Registers } from './registers.ts';
import { writeReview } from './review/reviewFiles.ts';

/** Where the command runs, and who listens. */
export interface Desk {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** Absolute path for what was typed after --review, or for nothing. */
  readonly reviewFolder: (typed: string | null) => string;
  /** What is officially known of communes. Takes half a second. */
  readonly readRegisters: () => Registers;
  readonly today: Date;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Puts a question to somebody and waits for the line; null when nobody is there. */
  readonly ask: ((words: string) => Promise<string>) | null;
}

/**
 * Everything `npm run content` can do.
 * @param words what was typed after it
 * @returns the exit code: 0 when all is well, 1 when the content has mistakes, 2 when the order was not understood
 */
export async function contentCommand(words: readonly string[], desk: Desk): Promise<number> {
  const read = readContentOrder(words);
  if (!read.ok) {
    desk.complain(`${read.sentence}\n\n${usage}`);
    return 2;
  }
  const { order } = read;
  switch (order.kind) {
    case 'help':
      desk.print(usage);
      return 0;
    case 'check':
      return checkContentCommand(desk.folder, desk.readRegisters(), desk.print);
    case 'figures':
      return printFigures(desk);
    case 'review':
      return review(desk, desk.reviewFolder(order.folder));
    case 'new':
      return begin(order.what, order.answers, desk);
  }
}

/** Answer of a command that needs content, when there is none to speak of. */
const noDestination =
  'Without a sound destination.json there is nothing to work with; npm run content says what is wrong.';

function printFigures({ folder, readRegisters, print, complain }: Desk): number {
  const [edited, registers] = [readEditedContent(folder), readRegisters()];
  const { content } = checkContentFolder(edited, registers);
  if (content === null) {
    complain(noDestination);
    return 1;
  }
  print(describeFigures(contentFigures(content, registers)));
  return 0;
}

function review({ folder, readRegisters, today, print, complain }: Desk, target: string): number {
  const [edited, registers] = [readEditedContent(folder), readRegisters()];
  const checked = checkContentFolder(edited, registers);
  if (checked.content === null) {
    complain(noDestination);
    return 1;
  }
  const written = writeReview({
    edited,
    content: checked.content,
    problems: checked.problems,
    registers,
    today,
    folder,
    target,
  });
  if (!written.ok) {
    complain(written.sentence);
    return 2;
  }
  print(`${written.files} files in ${target}. Begin with index.html; each office prints its own sheet.`);
  return 0;
}

async function begin(what: NewThing, given: ReadonlyMap<string, string>, desk: Desk): Promise<number> {
  const [edited, registers] = [readEditedContent(desk.folder), desk.readRegisters()];
  const { destination } = assembleContent(edited.files).parts;
  if (destination === null) {
    desk.complain(noDestination);
    return 1;
  }
  const gathered = await gatherAnswers(questionsFor(what, edited, registers), given, desk.ask);
  if (!gathered.ok) {
    desk.complain(gathered.sentence);
    return 2;
  }
  const { path, text, placed } = beginDraft(what, gathered.answers, edited, registers);
  writeNewFile(`${desk.folder}/${path}`, text);
  desk.print(nextSteps(what, path, destination, placed));
  return 0;
}
