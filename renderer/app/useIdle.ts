import { useEffect } from 'react';
import type { SessionAction } from './session.ts';

const activityEvents = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Warns after a time without touch or key. Any activity before the warning starts the time anew.
 * @param enabled false on the attract screen and while the warning is up
 */
export function useIdle(
  enabled: boolean,
  afterSeconds: number,
  dispatch: (action: SessionAction) => void,
): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const warn = () => dispatch({ type: 'idleWarned' });
    let timer = window.setTimeout(warn, afterSeconds * 1000);
    const restart = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(warn, afterSeconds * 1000);
    };
    for (const event of activityEvents)
      window.addEventListener(event, restart, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const event of activityEvents) window.removeEventListener(event, restart, { capture: true });
    };
  }, [enabled, afterSeconds, dispatch]);
}
