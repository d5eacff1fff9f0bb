import { fileURLToPath } from 'node:url';
import { checkDrafts } from './checkDrafts.ts';
import { checkContentFolder } from './checkContentFolder.ts';
import { readEditedContent } from './contentFolderFiles.ts';
import { describeContent } from './describeContent.ts';
import { readRegisters } from './registerFiles.ts';
import type { Registers } from './registers.ts';

/**
 * Checks a content folder and prints every mistake with its file and field.
 * @param folder absolute path of the content folder
 * @param registers what is officially known of communes
 * @returns the exit code: 0 without a mistake, otherwise 1
 */
export function checkContentCommand(
  folder: string,
  registers: Registers,
  print: (text: string) => void,
): number {
  const edited = readEditedContent(folder);
  const checked = checkContentFolder(edited, registers);
  print(describeContent(checked, checkDrafts(edited, registers)));
  return checked.problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../content/', import.meta.url));
  process.exitCode = checkContentCommand(folder, readRegisters(), (text) => {
    process.stdout.write(`${text}\n`);
  });
}
