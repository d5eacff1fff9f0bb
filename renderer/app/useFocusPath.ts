import { useEffect, useRef } from 'react';
import type { Session } from './session.ts';

type ScreenName = Session['screen']['name'];

/** How far a screen lies above the map: closing one goes down, opening one goes up. */
const height: Readonly<Record<ScreenName, number>> = {
  attract: 0,
  map: 1,
  place: 2,
  contact: 3,
  thanks: 4,
  staff: 5,
};

function reachable(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].findLast(
    (element) => element.closest('[inert]') === null,
  );
}

/**
 * Keeps the focus with what is in front: a new screen begins at its heading, and a screen that closes gives the focus
 * back to what it was opened with. Without this, somebody with a keyboard or a screen reader begins at the top.
 */
export function useFocusPath({ screen, visitor }: Session): void {
  /** What was pressed when each screen was left for a higher one: its test id, which outlives the element. */
  const pressed = useRef<string | null>(null);
  const openers = useRef(new Map<ScreenName, string>());
  const before = useRef<ScreenName>(screen.name);
  const placeId = screen.name === 'place' ? screen.placeId : null;
  useEffect(() => {
    const remember = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('[data-testid]') : null;
      pressed.current = button?.getAttribute('data-testid') ?? null;
    };
    window.addEventListener('click', remember, true);
    return () => window.removeEventListener('click', remember, true);
  }, []);
  useEffect(() => openers.current.clear(), [visitor]);
  useEffect(() => {
    const from = before.current;
    before.current = screen.name;
    if (height[screen.name] > height[from] && pressed.current !== null)
      openers.current.set(from, pressed.current);
    const opener = height[screen.name] < height[from] ? openers.current.get(screen.name) : undefined;
    const target = opener === undefined ? undefined : reachable(`[data-testid="${CSS.escape(opener)}"]`);
    (target ?? reachable('[data-first-focus]'))?.focus({ preventScroll: target === undefined });
  }, [screen.name, placeId]);
}
