const tapsNeeded = 5;
const withinMs = 3000;
/** Two touches closer together than this are one: fingers bounce, and hands have several. */
const bounceMs = 40;

/** Times of the taps so far, monotonic milliseconds, oldest first. */
export type Taps = readonly number[];

/**
 * Counts one tap of the staff gesture: five within three seconds.
 * @returns the taps to remember, and whether the gesture is complete (it then starts from nothing)
 */
export function addTap(taps: Taps, now: number): { readonly taps: Taps; readonly complete: boolean } {
  const last = taps.at(-1);
  if (last !== undefined && now - last < bounceMs) return { taps, complete: false };
  const recent = [...taps.filter((time) => now - time <= withinMs), now];
  return recent.length >= tapsNeeded ? { taps: [], complete: true } : { taps: recent, complete: false };
}
