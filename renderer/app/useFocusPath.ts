import { useEffect, useRef } from 'react';
import type { Session } from './session.ts';

type Screen = Session['screen'];

/**
 * How far a screen lies above the map: closing one goes down, opening one goes up. A place opened from a territory lies
 * on it, and a territory opened from a place on that.
 */
function heightOf(screen: Screen): number {
  switch (screen.name) {
    case 'attract':
      return 0;
    case 'map':
      return 1;
    case 'territory':
    case 'place':
      if (screen.from === 'trip') return 5;
      return screen.from === null ? 2 : 3;
    case 'trip':
      return 4;
    case 'contact':
      return 6;
    case 'thanks':
      return 7;
    case 'staff':
      return 8;
  }
}

/** What a screen shows, for screens of one name that show several things. */
function subjectOf(screen: Screen): string {
  if (screen.name === 'place') return screen.placeId;
  return screen.name === 'territory' ? screen.partnerId : '';
}

function reachable(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].findLast(
    (element) => element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * Keeps the focus with what is in front: a new screen begins at its heading, and a screen that closes gives the focus
 * back to what it was opened with. Without this, somebody with a keyboard or a screen reader begins at the top.
 */
export function useFocusPath({ screen, visitor }: Session): void {
  /** What was pressed when each screen was left for a higher one: its test id, which outlives the element. */
  const pressed = useRef<string | null>(null);
  const openers = useRef(new Map<Screen['name'], string>());
  const before = useRef<Screen | null>(null);
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
    before.current = screen;
    if (from?.name === screen.name && subjectOf(from) === subjectOf(screen)) return;
    const isBack = from !== null && heightOf(screen) < heightOf(from);
    if (from !== null && !isBack) {
      // What was touched on the map leaves nothing to go back to.
      if (pressed.current === null) openers.current.delete(from.name);
      else openers.current.set(from.name, pressed.current);
    }
    const opener = isBack ? openers.current.get(screen.name) : undefined;
    const target = opener === undefined ? undefined : reachable(`[data-testid="${CSS.escape(opener)}"]`);
    (target ?? reachable('[data-first-focus]'))?.focus({ preventScroll: target === undefined });
  }, [screen]);
}
