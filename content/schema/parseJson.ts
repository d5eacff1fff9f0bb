import { jsonMistake } from './jsonMistake.ts';

/** Reads JSON text; a mistake is explained with its line, because editors see lines and not positions. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly message: string } {
  // Some Windows editors put a byte order mark in front, which JSON does not know.
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const json: unknown = JSON.parse(bare);
    return { ok: true, json };
  } catch (fault) {
    return { ok: false, message: explained(bare, fault instanceof Error ? fault.message : '') };
  }
}

function explained(text: string, reason: string): string {
  const mistake = jsonMistake(text);
  if (mistake !== undefined)
    return `is not valid JSON near line ${lineAt(text, mistake.at)}: ${mistake.message}`;
  const position = /position (\d+)/.exec(reason)?.[1];
  const where = position === undefined ? '' : ` near line ${lineAt(text, Number(position))}`;
  return `is not valid JSON${where}: look for a missing comma, quote or bracket`;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
