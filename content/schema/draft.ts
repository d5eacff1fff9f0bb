import type { ContentFile } from './contentFile.ts';

/*
 * A thing that is still being written says `"draft": true`. It lies where it will lie when it is done, but the kiosk
 * leaves it out, and what it lacks is no mistake yet.
 */

/** True for the file of a thing that is still being written. */
export function isDraft({ path, json }: ContentFile): boolean {
  return path.includes('/') && mark(json) === true;
}

/** The files of finished things. `"draft": false` says nothing, and is taken out. */
export function withoutDrafts(files: readonly ContentFile[]): readonly ContentFile[] {
  return files.filter((file) => !isDraft(file)).map(asFinished);
}

/** The same thing without its mark: what it would be if it were shown today. */
export function asFinished({ path, json }: ContentFile): ContentFile {
  if (!path.includes('/') || typeof json !== 'object' || json === null || typeof mark(json) !== 'boolean')
    return { path, json };
  return { path, json: Object.fromEntries(Object.entries(json).filter(([field]) => field !== 'draft')) };
}

function mark(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'draft' in json ? json.draft : undefined;
}
