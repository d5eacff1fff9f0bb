import type { ContentFile } from '../../../../content/schema/assembleContent.ts';
import { fieldName } from '../../../../content/schema/fieldPath.ts';
import { languageSchema } from '../../../../content/schema/language.ts';
import type { ContentProblem } from '../../../../content/schema/problem.ts';
import type { InterfaceTexts, TextGroup } from '../../../contract/interfaceTexts.ts';

/** Room that every text has, however short the delivered one is, in characters. */
const shortestLimit = 24;

/** Longer than this a text would no longer fit where it stands. */
function longest(delivered: string): number {
  return Math.max(shortestLimit, Math.ceil(1.5 * delivered.length));
}

/**
 * Holds an editor's interface texts against the delivered ones: the program asks for these keys and fills in these
 * {{…}}, in every language its own plural forms, so neither may be missing or new.
 * @param delivered all files of `translations`, by path
 */
export function checkInterfaceTexts(
  delivered: readonly ContentFile[],
  edited: readonly ContentFile[],
): { readonly texts: readonly InterfaceTexts[]; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const texts = edited.flatMap(({ path, json }): InterfaceTexts[] => {
    const [, language, screen = ''] = /^translations\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    const spoken = languageSchema.safeParse(language);
    const pattern = delivered.find((file) => file.path === path);
    if (pattern === undefined || !spoken.success) {
      problems.push({ file: path, field: '', message: 'is the file of no screen of this kiosk' });
      return [];
    }
    const report = (field: readonly string[], message: string): unknown =>
      problems.push({ file: path, field: fieldName(field), message });
    const before = problems.length;
    compare(pattern.json, json, [], report);
    // What has just been compared field by field is such a group.
    return problems.length > before ? [] : [{ language: spoken.data, screen, texts: json as TextGroup }];
  });
  return { texts, problems };
}

type Report = (field: readonly string[], message: string) => void;

function compare(pattern: unknown, given: unknown, path: readonly string[], report: Report): void {
  if (typeof pattern === 'string') return compareText(pattern, given, path, report);
  if (!isGroup(pattern)) return undefined;
  if (!isGroup(given)) return report(path, 'must be a group of texts in { }');
  for (const key of Object.keys(pattern)) {
    if (Object.hasOwn(given, key)) compare(pattern[key], given[key], [...path, key], report);
    else report([...path, key], 'is missing');
  }
  for (const key of Object.keys(given))
    if (!Object.hasOwn(pattern, key)) report([...path, key], 'is a text that no screen asks for');
}

function compareText(pattern: string, given: unknown, path: readonly string[], report: Report): void {
  if (typeof given !== 'string') return report(path, 'must be text in quotes');
  if (given.trim() === '') return report(path, 'is empty; write something');
  const limit = longest(pattern);
  if (given.length > limit)
    report(path, `has ${given.length} characters; at most ${limit} have room where it stands`);
  const [wanted, found] = [placeholders(pattern), placeholders(given)];
  if (wanted !== found)
    report(path, wanted === '' ? `must not hold ${found}` : `must hold ${wanted}, each written exactly so`);
}

/** What the program fills in, in one order: `{{count}}`. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{[^{}]*\}\}|\$t\([^)]*\)/g) ?? [])].sort().join(', ');
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The interface texts among the files of a content folder. */
export function isInterfaceFile({ path }: ContentFile): boolean {
  return path.startsWith('translations/');
}
