import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds the shield outlives the finger: the browser's own click comes within them. */
const afterglow = 350;
/** A finger that never leaves must not lock the next visitor out. */
const longestTouch = 10_000;

export interface WakeShield {
  readonly shielded: boolean;
  /** @param pointerId the pointer that woke the kiosk; none for a key */
  readonly raise: (pointerId: number | null) => void;
}

/**
 * A pane over everything from the waking touch until the finger is gone, so that it never reaches what lies under it.
 * A slow machine can deliver that touch's click late: it is known by its pointer and swallowed whenever it comes.
 */
export function useWakeShield(): WakeShield {
  const [shielded, setShielded] = useState(false);
  const waking = useRef<number | null>(null);
  const raise = useCallback((pointerId: number | null) => {
    waking.current = pointerId;
    setShielded(true);
  }, []);
  useEffect(() => {
    const swallow = (event: Event) => {
      if (!(event instanceof PointerEvent) || event.pointerId !== waking.current) return;
      event.stopPropagation();
      event.preventDefault();
    };
    // A mouse keeps its number: what is pressed anew is a touch of its own.
    const forget = () => {
      waking.current = null;
    };
    window.addEventListener('click', swallow, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('click', swallow, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, []);
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
