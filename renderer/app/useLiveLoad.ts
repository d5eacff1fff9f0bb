import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { Platform } from '../platform/platform.ts';
import type { SessionStore } from './sessionStore.ts';

export interface LiveLoadOptions {
  /** What the page began with. */
  readonly first: KioskLoad;
  readonly platform: Platform;
  readonly store: SessionStore;
  /** Called with everything new just before it is shown. */
  readonly onTake: (load: KioskLoad) => void;
}

/**
 * What the page shows. New content is asked for when nobody is there: at once during the attract loop, otherwise when
 * the visitor has gone. Nothing ever changes under a finger, however often an editor saves meanwhile.
 */
export function useLiveLoad({ first, platform, store, onTake }: LiveLoadOptions): KioskLoad {
  const [load, setLoad] = useState(first);
  /** How often main spoke of something new since it was last asked. */
  const [news, setNews] = useState(0);
  const nobodyThere = useStore(store, ({ screen }) => screen.name === 'attract');
  useEffect(() => platform.on('content.changed', () => setNews((count) => count + 1)), [platform]);
  useEffect(() => {
    if (news === 0 || !nobodyThere) return;
    void platform['kiosk.load']().then((answer) => {
      // Somebody may have come while main answered: then they keep what they see, and it is asked for again.
      if (!answer.ok || store.getState().screen.name !== 'attract') return;
      onTake(answer.value);
      setLoad(answer.value);
      setNews((count) => (count === news ? 0 : count));
    });
  }, [news, nobodyThere, platform, store, onTake]);
  useEffect(() => {
    // Before any contact that follows: its consent is to these words and these offices.
    void platform['content.taken']({ revision: load.revision });
  }, [platform, load.revision]);
  return load;
}
