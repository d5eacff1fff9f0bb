import type { ContentFile } from '../../../../content/schema/assembleContent.ts';

/** Things that can be taken away; nothing else of the kiosk depends on a single one of them. */
const removable = /^(places|itineraries)\//;

/** Whether a file says that the delivered thing of that name is not to be shown: it holds the word `null` alone. */
function takesAway({ path, json }: ContentFile): boolean {
  return json === null && removable.test(path);
}

/**
 * Lays an editor's files over those that were delivered, file by file: a file of the same path takes the place of the
 * delivered one, a new path is added, and a place or an itinerary of `null` takes the delivered one away.
 * @returns each path once, in the order of the paths
 */
export function layerContent(
  delivered: readonly ContentFile[],
  edited: readonly ContentFile[],
): readonly ContentFile[] {
  const files = new Map(delivered.map((file) => [file.path, file]));
  for (const file of edited) {
    if (takesAway(file)) files.delete(file.path);
    else files.set(file.path, file);
  }
  return [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
