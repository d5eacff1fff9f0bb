import type { Content } from '../../../content/schema/content.ts';
import type { Destination } from '../../../content/schema/destination.ts';
import type { Basemap } from '../../contract/basemap.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Log } from '../log/log.ts';
import { basemapName, findBasemap } from './basemapFiles.ts';

/** The detailed map of this run, if there is one. */
export interface OpenBasemap {
  /** What the page is told; null when there is none, or none any more. */
  readonly current: () => Basemap | null;
  /** Absolute path of the archive that is served, or null. */
  readonly file: () => string | null;
  /** The content with those added to the map's credits whom the archive names. */
  readonly credit: (content: Content) => Content;
  /** The page could not read a part of it: from now on the drawn map stands alone. */
  readonly giveUp: () => void;
  readonly problems: () => readonly StaffProblem[];
}

function problem(what: string): StaffProblem {
  return { code: 'content-broken', detail: `${basemapName}: ${what}` };
}

/**
 * Looks for the archive once, at the start. Whatever is wrong with it, the drawn map needs none.
 * @param folders that may hold it, absolute paths, the preferred one first
 */
export function openBasemap(
  folders: readonly string[],
  destination: Pick<Destination, 'bounds' | 'overview'>,
  log: Log,
): OpenBasemap {
  const { found, refusals } = findBasemap(folders, destination);
  for (const { file, refusal } of refusals) log.error('basemap.refused', { file, reason: refusal });
  if (found !== null) {
    const { schema, maxZoom, coversDestination } = found.basemap;
    log.info('basemap.found', { file: found.file, schema, maxZoom, coversDestination });
  }
  let lost = false;
  const current = () => (lost ? null : found);
  return {
    current: () => current()?.basemap ?? null,
    file: () => current()?.file ?? null,
    credit(content) {
      const credit = current()?.credit ?? null;
      if (credit === null) return content;
      const { destination } = content;
      const attributions = [...destination.attributions, credit];
      return { ...content, destination: { ...destination, attributions } };
    },
    giveUp() {
      if (lost || found === null) return;
      lost = true;
      log.error('basemap.lost', { file: found.file });
    },
    problems: () => [
      ...refusals.map(({ refusal }) => problem(refusal)),
      ...(lost ? [problem('is damaged: a part of it cannot be read; copy it once more')] : []),
    ],
  };
}
