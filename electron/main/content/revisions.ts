/** What main and the page each think is shown: the page takes new content when no visitor is there. */
export interface Revisions<T> {
  /** What the next visitor sees, and its number. */
  readonly newest: () => Numbered<T>;
  /** What the page shows now. */
  readonly taken: () => Numbered<T>;
  /** Replaces the newest. */
  readonly renew: (next: T) => void;
  /** Hands the newest out to the page, which says with `take` that it shows it. */
  readonly offer: () => Numbered<T>;
  /** The page shows the one of this number now. @returns false for a number that was never handed out */
  readonly take: (revision: number) => boolean;
}

export interface Numbered<T> {
  /** Counts what was new since the start, from 0 on. */
  readonly revision: number;
  readonly value: T;
}

/** Keeps count from the first content on, which counts as taken: the page begins with it. */
export function countRevisions<T>(first: T): Revisions<T> {
  let newest: Numbered<T> = { revision: 0, value: first };
  let taken = newest;
  const offered = new Map<number, Numbered<T>>();
  return {
    newest: () => newest,
    taken: () => taken,
    renew(next) {
      newest = { revision: newest.revision + 1, value: next };
    },
    offer() {
      offered.set(newest.revision, newest);
      return newest;
    },
    take(revision) {
      const one = offered.get(revision);
      if (one === undefined) return revision === taken.revision;
      taken = one;
      for (const older of offered.keys()) if (older < revision) offered.delete(older);
      return true;
    },
  };
}
