import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Overflow {
  /** There is more than fits. */
  readonly overflows: boolean;
  readonly above: boolean;
  readonly below: boolean;
}

/** Rounding of a layout in fractions of a pixel. */
const tolerance = 1;

function measure(element: HTMLElement): Overflow {
  const hidden = element.scrollHeight - element.clientHeight;
  return {
    overflows: hidden > tolerance,
    above: element.scrollTop > tolerance,
    below: hidden - element.scrollTop > tolerance,
  };
}

function same(one: Overflow, other: Overflow): boolean {
  return one.overflows === other.overflows && one.above === other.above && one.below === other.below;
}

/** Whether an element holds more than it shows, and on which side; follows its size, its content and its position. */
export function useOverflow(element: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ overflows: false, above: false, below: false });
  useLayoutEffect(() => {
    const room = element.current;
    if (room === null) return undefined;
    const look = () => {
      const now = measure(room);
      setOverflow((before) => (same(before, now) ? before : now));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(room);
    for (const child of room.children) sizes.observe(child);
    room.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      room.removeEventListener('scroll', look);
    };
  }, [element]);
  return overflow;
}
