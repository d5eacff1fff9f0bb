import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface Carrying {
  /** Id of what a finger carries, or null. */
  readonly carried: string | null;
  /** To be called when a finger comes down on the grip of something. */
  readonly take: (id: string, event: PointerEvent<HTMLElement>) => void;
}

/** How many rows the finger has passed: those whose middle lies between it and the row it carries. */
function stepsTo(y: number, rows: readonly HTMLElement[], index: number): number {
  const middles = rows.map((row) => {
    // The drive to it stands above it, and is not what one sees oneself pass.
    const { top, height } = (row.lastElementChild ?? row).getBoundingClientRect();
    return top + height / 2;
  });
  const later = middles.filter((middle, at) => at > index && middle < y).length;
  const earlier = middles.filter((middle, at) => at < index && middle > y).length;
  return later - earlier;
}

/**
 * Lets one finger carry a row of a list to another place in it; the list gives way as it passes. Nothing is lost when
 * the finger leaves the glass anywhere: the order is always the one that is seen.
 * @param list its direct children with `data-stop` are the rows, in order
 * @param onMove moves a row by so many steps
 */
export function useCarrying(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, steps: number) => void,
): Carrying {
  const [carried, setCarried] = useState<string | null>(null);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  }, [onMove]);
  useEffect(() => {
    if (carried === null) return undefined;
    const end = new AbortController();
    const { signal } = end;
    const follow = ({ clientY }: globalThis.PointerEvent): void => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > [data-stop]') ?? [])];
      const index = rows.findIndex((row) => row.dataset['stop'] === carried);
      const steps = index < 0 ? 0 : stepsTo(clientY, rows, index);
      if (steps !== 0) move.current(carried, steps);
    };
    const letGo = (): void => setCarried(null);
    window.addEventListener('pointermove', follow, { signal });
    for (const name of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(name, letGo, { signal });
    return () => end.abort();
  }, [carried, list]);
  return {
    carried,
    take: (id, event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      setCarried(id);
    },
  };
}
