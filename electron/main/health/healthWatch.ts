import type { HealthFacts } from './health.ts';

export interface HealthWatchOptions {
  /** Looks at what has to be waited for; never rejects. */
  readonly refresh: () => Promise<void>;
  /** Everything as it is at this moment. */
  readonly gather: () => HealthFacts;
  readonly write: (facts: HealthFacts) => void;
  readonly everyMs: number;
}

/**
 * Writes the health file now, and then again and again.
 * @returns writes it a last time and stops
 */
export function watchHealth({ refresh, gather, write, everyMs }: HealthWatchOptions): () => void {
  let stopped = false;
  const beat = async (): Promise<void> => {
    await refresh();
    if (!stopped) write(gather());
  };
  const timer = setInterval(() => void beat(), everyMs);
  void beat();
  return () => {
    clearInterval(timer);
    if (!stopped) write(gather());
    stopped = true;
  };
}
