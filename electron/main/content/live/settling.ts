/** Watching until a folder has come to rest. Times in monotonic milliseconds. */
export interface Settling {
  /** The state of the folder that was dealt with last; null before the first. */
  readonly dealtWith: string | null;
  /** The state at the last look, and since when it has been so. */
  readonly seen: string;
  readonly since: number;
}

export function newSettling(seen: string, now: number): Settling {
  return { dealtWith: null, seen, since: now };
}

/** The folder was dealt with as it was seen last. */
export function dealtWith(settling: Settling): Settling {
  return { ...settling, dealtWith: settling.seen };
}

/**
 * One look: whether the folder holds something new that nobody is still writing.
 * @param state says which files there are, how large and how old
 * @param quietMs how long nothing may have changed. More than two seconds: some disks (FAT, as on sticks) write times
 * in steps of two, and a second change within one step would look like the first
 */
export function lookAgain(
  settling: Settling,
  state: string,
  now: number,
  quietMs: number,
): { readonly settling: Settling; readonly atRest: boolean } {
  if (state !== settling.seen) return { settling: { ...settling, seen: state, since: now }, atRest: false };
  const isNew = state !== settling.dealtWith;
  return { settling, atRest: isNew && now - settling.since >= quietMs };
}
