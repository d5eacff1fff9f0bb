const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;

/**
 * How long the door stays shut after so many wrong PINs in a row, in milliseconds:
 * nothing for the first two, then 5 s, doubling up to 5 minutes.
 */
export function waitAfter(failures: number): number {
  if (failures < 3) return 0;
  return Math.min(firstWaitMs * 2 ** Math.min(failures - 3, 20), longestWaitMs);
}
