import { useCallback, useEffect, useState } from 'react';

/** Milliseconds the shield outlives the finger: the browser's own click comes within them. */
const afterglow = 350;
/** A finger that never leaves must not lock the next visitor out. */
const longestTouch = 10_000;

/** A pane over everything from the waking touch until the finger is gone, so that it never reaches what lies under it. */
export function useWakeShield(): { readonly shielded: boolean; readonly raise: () => void } {
  const [shielded, setShielded] = useState(false);
  const raise = useCallback(() => setShielded(true), []);
  useEffect(() => {
    if (!shielded) return undefined;
    const lower = () => setShielded(false);
    let timer = window.setTimeout(lower, longestTouch);
    const lifted = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(lower, afterglow);
    };
    const ends = ['pointerup', 'pointercancel', 'keyup'] as const;
    for (const end of ends) window.addEventListener(end, lifted, true);
    return () => {
      window.clearTimeout(timer);
      for (const end of ends) window.removeEventListener(end, lifted, true);
    };
  }, [shielded]);
  return { shielded, raise };
}
