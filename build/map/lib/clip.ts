import type { Bounds, Line, Position, Ring } from './types.ts';

/**
 * Clips a ring (longitude, latitude degrees) to a box, one side after the other (Sutherland-Hodgman).
 * Exact as long as the clipped shape stays in one piece, which holds for everything in the extent.
 */
export function clipRing(ring: Ring, box: Bounds): Ring {
  const [west, south, east, north] = box;
  const sides: readonly ((at: Position) => number)[] = [
    (at) => at[0] - west,
    (at) => east - at[0],
    (at) => at[1] - south,
    (at) => north - at[1],
  ];
  let open: Line = ring.slice(0, -1);
  for (const inside of sides) open = clipSide(open, inside);
  open = withoutSpikes(open, box);
  const first = open[0];
  return first === undefined ? [] : [...open, first];
}

/** Drops the corners where the clipped outline runs along the edge of the box and straight back. */
function withoutSpikes(open: Line, box: Bounds): Line {
  const kept = open.filter((at, i) => {
    const [before, after] = [open.at(i - 1) ?? at, open[(i + 1) % open.length] ?? at];
    const [ax, ay, bx, by] = [at[0] - before[0], at[1] - before[1], after[0] - at[0], after[1] - at[1]];
    return !(onEdge(at, box) && ax * by - ay * bx === 0 && ax * bx + ay * by <= 0);
  });
  return kept.length === open.length ? kept : withoutSpikes(kept, box);
}

function clipSide(open: Line, inside: (at: Position) => number): Line {
  const out: Position[] = [];
  open.forEach((at, i) => {
    const before = open.at(i - 1) ?? at;
    const [here, there] = [inside(at), inside(before)];
    if (here >= 0 !== there >= 0) {
      const t = there / (there - here);
      out.push([before[0] + (at[0] - before[0]) * t, before[1] + (at[1] - before[1]) * t]);
    }
    if (here >= 0) out.push(at);
  });
  return out;
}

/** True when a position (longitude, latitude degrees) lies on the edge of the box. */
export function onEdge(at: Position, [west, south, east, north]: Bounds): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  return near(at[0], west) || near(at[0], east) || near(at[1], south) || near(at[1], north);
}
