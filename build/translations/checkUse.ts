import type { ContentProblem } from '../../content/schema/problem.ts';
import type { KeysInUse } from './findUsedKeys.ts';
import { groupByKey } from './pluralKeys.ts';
import type { TranslatedScreen } from './translationFiles.ts';

/**
 * Every key of the French reference is used, and every used key exists.
 * @param usedElsewhere keys (`screen:key`) that something other than the program's own calls uses
 */
export function checkUse(
  screens: readonly TranslatedScreen[],
  { used, unknown }: KeysInUse,
  usedElsewhere: readonly string[],
): readonly ContentProblem[] {
  const existing = new Map<string, { readonly namespace: string; readonly key: string }>(
    screens.flatMap(({ namespace, texts }) =>
      [...groupByKey(texts.get('fr') ?? new Map()).keys()].map(
        (key) => [`${namespace}:${key}`, { namespace, key }] as const,
      ),
    ),
  );
  const wanted = new Set([...used.map(({ key }) => key), ...usedElsewhere]);
  return [
    ...[...existing]
      .filter(([name]) => !wanted.has(name))
      .map(([, { namespace, key }]) => ({
        file: `translations/fr/${namespace}.json`,
        field: key,
        message: 'is never used; take it out of all languages',
      })),
    ...used
      .filter(({ key }) => !existing.has(key))
      .map(({ key, where }) => ({
        file: where,
        field: '',
        message: `uses the text "${key}", which does not exist`,
      })),
    ...usedElsewhere
      .filter((key) => !existing.has(key))
      .map((key) => ({
        file: 'exceptions.json',
        field: 'usedElsewhere',
        message: `names "${key}", which does not exist`,
      })),
    ...unknown.map((where) => ({
      file: where,
      field: '',
      message: 'uses a text whose key is not known before the program runs',
    })),
  ];
}
