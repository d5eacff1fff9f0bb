import { type KeyboardEvent, useState } from 'react';

export interface RovingStop {
  /** Index of the one element of the group that Tab stops at. */
  readonly stop: number;
  /** Called when an element gets the focus, however it came. */
  readonly moveTo: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function nextIndex(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(index + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + 5, last);
    case 'PageUp':
      return Math.max(index - 5, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * One stop for Tab in a long group, arrow keys within it (WAI-ARIA's roving tabindex): nobody presses Tab 150 times to
 * get past a list.
 * @param selector finds the elements of the group, in their order, inside the element that hears the keys
 */
export function useRovingStop(selector: string): RovingStop {
  const [stop, setStop] = useState(0);
  return {
    stop,
    moveTo: setStop,
    onKeyDown: (event) => {
      const elements = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
      const at = elements.findIndex((element) => element === document.activeElement);
      const next = at < 0 ? null : nextIndex(event.key, at, elements.length - 1);
      if (next === null) return;
      event.preventDefault();
      elements[next]?.focus();
    },
  };
}
