/** The allowed word that was probably meant: at most two typing mistakes away, or undefined. */
export function nearestWord(typed: string, allowed: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let best = 3;
  for (const word of allowed) {
    // Longer words cannot be two mistakes away, and a hostile text may be very long.
    if (Math.abs(word.length - typed.length) >= best) continue;
    const mistakes = mistakesBetween(typed.toLowerCase(), word.toLowerCase());
    if (mistakes < best) [best, nearest] = [mistakes, word];
  }
  return nearest;
}

/** Levenshtein distance: letters to add, drop or change. */
function mistakesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
