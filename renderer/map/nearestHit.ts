/** A thing that was drawn, where its middle is on screen (CSS px). */
export interface Hit<T> {
  readonly x: number;
  readonly y: number;
  readonly thing: T;
}

/** The hit nearest to the finger, or null when there is none. The first of several equally near wins. */
export function nearestHit<T>(
  finger: { readonly x: number; readonly y: number },
  hits: readonly Hit<T>[],
): T | null {
  let best: T | null = null;
  let bestDistance = Infinity;
  for (const hit of hits) {
    const distance = Math.hypot(hit.x - finger.x, hit.y - finger.y);
    if (distance < bestDistance) {
      best = hit.thing;
      bestDistance = distance;
    }
  }
  return best;
}
