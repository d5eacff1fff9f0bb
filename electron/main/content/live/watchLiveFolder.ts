import { describeFault } from '../../faults/describeFault.ts';
import type { Log } from '../../log/log.ts';
import { listLiveFolder } from './liveFolderFiles.ts';
import { type LiveLayer, readLiveLayer } from './liveLayerFiles.ts';
import { dealtWith, lookAgain, newSettling } from './settling.ts';

export interface LiveWatchOptions {
  /** The editor's folder; absolute path. */
  readonly folder: string;
  /** Its state when it was read at the start. */
  readonly firstState: string;
  /** Time between two looks, and how long the folder must have been quiet, in milliseconds. */
  readonly everyMs: number;
  readonly quietMs: number;
  readonly monotonicMs: () => number;
  /** Receives the whole layer after every change. */
  readonly onLayer: (layer: LiveLayer) => Promise<void>;
  readonly log: Log;
}

/**
 * Looks at the editor's folder again and again: what systems tell of changes by themselves does not reach network
 * drives and sticks, and differs from one to the next. A folder that is being written is waited for.
 * @returns stops looking
 */
export function watchLiveFolder(options: LiveWatchOptions): () => void {
  const { folder, everyMs, quietMs, monotonicMs, onLayer, log } = options;
  let settling = dealtWith(newSettling(options.firstState, monotonicMs()));
  let stopped = false;

  const look = async (): Promise<void> => {
    const listing = await listLiveFolder(folder);
    const looked = lookAgain(settling, listing.state, monotonicMs(), quietMs);
    settling = looked.settling;
    if (!looked.atRest) return;
    const layer = await readLiveLayer(folder, listing);
    // Written while it was read: the next look begins to wait anew.
    if ((await listLiveFolder(folder)).state !== listing.state) return;
    settling = dealtWith(settling);
    if (!stopped) await onLayer(layer);
  };
  // One after the other: a slow disk is never asked twice at a time.
  const next = (): NodeJS.Timeout =>
    setTimeout(() => {
      void look()
        .catch((fault: unknown) => log.error('content.watchFailed', describeFault(fault)))
        .then(() => {
          if (!stopped) timer = next();
        });
    }, everyMs);
  let timer = next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
