import type { Log } from '../log/log.ts';

export interface StaffSummonsOptions {
  /** Whether the page answers now. May take a moment, never rejects. */
  readonly isAlive: () => Promise<boolean>;
  /** Crashes what is left of the page and resolves when a new one is loaded. */
  readonly restartPage: () => Promise<void>;
  /** Tells the page that staff stand before it. */
  readonly tell: () => void;
  readonly log: Log;
}

/**
 * What the staff gesture does: the page is told, and when it is dead it is brought back to life first.
 * Gestures made while one is being answered are the same gesture.
 */
export function createStaffSummons({
  isAlive,
  restartPage,
  tell,
  log,
}: StaffSummonsOptions): () => Promise<void> {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    try {
      log.info('staff.summoned');
      if (!(await isAlive())) {
        log.warning('staff.pageWasDead');
        await restartPage();
      }
      tell();
    } finally {
      busy = false;
    }
  };
}
