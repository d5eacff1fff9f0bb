import { fileURLToPath } from 'node:url';
import { type ContentProblem, problemLine } from '../../content/schema/problem.ts';
import { checkTranslations } from './checkTranslations.ts';
import { checkUse } from './checkUse.ts';
import { findUsedKeys } from './findUsedKeys.ts';
import { readExceptions, readTranslations } from './translationFiles.ts';

/**
 * Everything that can be wrong with the interface texts of a project; empty when all is well.
 * @param root absolute path of the project
 */
export function findTranslationProblems(root: string): readonly ContentProblem[] {
  const { screens, problems } = readTranslations(`${root}/content/translations`);
  const exceptions = readExceptions(`${root}/build/translations/exceptions.json`);
  const keys = findUsedKeys(`${root}/build/tsconfig/renderer.json`, root);
  return [
    ...problems,
    ...checkTranslations(screens, exceptions.sameInSeveralLanguages),
    ...checkUse(screens, keys, exceptions.usedElsewhere),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = findTranslationProblems(
    fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''),
  );
  const count = `translations: ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}`;
  process.stdout.write(`${[...problems.map(problemLine), count].join('\n')}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
