/** What comes before and after one thing of a list. */
export interface Neighbours<Thing> {
  readonly previous: Thing;
  readonly next: Thing;
}

/**
 * The things before and after one. The list is a round, so that none is the first or the last; of two, each is both
 * before and after the other.
 * @returns null when it is alone, or not in the list
 */
export function neighboursOf<Thing extends { readonly id: string }>(
  id: string,
  list: readonly Thing[],
): Neighbours<Thing> | null {
  const at = list.findIndex((each) => each.id === id);
  const previous = list.at(at - 1);
  const next = list[(at + 1) % list.length];
  if (at < 0 || list.length < 2 || previous === undefined || next === undefined) return null;
  return { previous, next };
}
