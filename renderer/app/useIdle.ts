import { useEffect } from 'react';
import type { SessionAction } from './session.ts';

const activityEvents = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Tells a hand that moves from a pointer that only lies there: window systems report a move, too, when something
 * changes under a resting pointer, and a forgotten mouse would keep a visitor's data on the screen for ever.
 */
function watchesMoves(): (event: Event) => boolean {
  let last: readonly [x: number, y: number] | null = null;
  return (event) => {
    if (!(event instanceof PointerEvent) || event.type !== 'pointermove') return true;
    const before = last;
    last = [event.screenX, event.screenY];
    return before !== null && (before[0] !== event.screenX || before[1] !== event.screenY);
  };
}

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
    const isActivity = watchesMoves();
    const restart = (event: Event) => {
      if (!isActivity(event)) return;
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
