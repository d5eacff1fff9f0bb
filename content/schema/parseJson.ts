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
    const reason = fault instanceof Error ? fault.message : '';
    const line = lineOf(bare, reason);
    const where = line === undefined ? '' : ` near line ${line}`;
    return { ok: false, message: `is not valid JSON${where}: look for a missing comma, quote or bracket` };
  }
}

function lineOf(text: string, reason: string): number | undefined {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  // V8 names no position when the text simply ends too early.
  return /end of JSON|Unterminated/.test(reason) ? text.split('\n').length : undefined;
}
