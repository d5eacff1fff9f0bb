import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * How many rows are drawn at first, and how many more each time their end comes near. More than a destination has places:
 * only a list of thousands, which no page could hold at once, ever grows.
 */
const portion = 200;

export interface GrowingList {
  /** How many rows to draw. */
  readonly count: number;
  /** Whether there are more, and the element of `end` is needed after them. */
  readonly hasMore: boolean;
  readonly end: RefObject<HTMLDivElement | null>;
}

/**
 * Draws a long list as far as somebody scrolls, within the nearest scroller.
 * @param list another one begins anew
 */
export function useGrowingList(list: readonly unknown[]): GrowingList {
  const [grown, setGrown] = useState({ list, count: portion });
  const count = grown.list === list ? grown.count : portion;
  const end = useRef<HTMLDivElement>(null);
  const hasMore = count < list.length;
  useEffect(() => {
    if (end.current === null || !hasMore) return undefined;
    const grow = () => setGrown({ list, count: count + portion });
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      // Two screens ahead of the finger.
      { root: end.current.closest('[data-scroller]'), rootMargin: '200% 0px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [list, count, hasMore]);
  return { count, hasMore, end };
}
