/** How to come back after a crash. */
export interface ReloadPlan {
  readonly delayMs: number;
  /** Whether the still page stands in meanwhile. */
  readonly showPause: boolean;
  /** Whether caches are emptied first, in case they are what crashes the page. The profile is never touched. */
  readonly clearCaches: boolean;
}

const delaysMs: readonly number[] = [0, 500, 2_000, 5_000, 10_000, 30_000];
const recentMs = 5 * 60_000;

/** Crash times that still count, monotonic milliseconds. */
export function recentCrashes(crashes: readonly number[], now: number): readonly number[] {
  return crashes.filter((time) => now - time < recentMs);
}

/**
 * At once the first time, then slower and slower: a crash loop must neither blink nor burn the machine.
 * @param recent crashes within the last five minutes, this one included
 */
export function planReload(recent: number): ReloadPlan {
  const index = Math.min(Math.max(recent, 1), delaysMs.length) - 1;
  return { delayMs: delaysMs[index] ?? 30_000, showPause: recent >= 3, clearCaches: recent >= 3 };
}
