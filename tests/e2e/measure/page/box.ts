/** A rectangle in the window, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const windowBox = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** What two rectangles share; null when that is nothing. */
export function shared(one: Box, two: Box): Box | null {
  const box = {
    left: Math.max(one.left, two.left),
    top: Math.max(one.top, two.top),
    right: Math.min(one.right, two.right),
    bottom: Math.min(one.bottom, two.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** How far the inner rectangle stands out of the outer one, and where; null when by no more than `tolerance`. */
export function standsOut(inner: Box, outer: Box, tolerance: number): string | null {
  const sides = [
    ['left', outer.left - inner.left],
    ['top', outer.top - inner.top],
    ['right', inner.right - outer.right],
    ['bottom', inner.bottom - outer.bottom],
  ] as const;
  const out = sides.filter(([, by]) => by > tolerance);
  return out.length === 0 ? null : out.map(([side, by]) => `${Math.ceil(by)} px at the ${side}`).join(', ');
}

/** Distance between two rectangles; negative when they overlap, by how much they would have to be moved apart. */
export function distance(one: Box, two: Box): number {
  const across = Math.max(one.left - two.right, two.left - one.right);
  const down = Math.max(one.top - two.bottom, two.top - one.bottom);
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}
