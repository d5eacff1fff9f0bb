import type { Result } from '../../contract/result.ts';
import type { StaffDoor } from '../../contract/staff.ts';
import type { Log } from '../log/log.ts';
import type { DoorStore } from './doorStore.ts';
import { waitAfter } from './waitAfter.ts';

export interface DoorOptions {
  /** Whether this is the right PIN; null when no PIN is set, so that nobody can enter. */
  readonly check: ((pin: string) => Promise<boolean>) | null;
  /** Shown to everybody; null outside the demonstration profile. */
  readonly demonstrationPin: string | null;
  readonly store: DoorStore;
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody can set back. */
  readonly monotonicMs: () => number;
  readonly newRef: () => string;
  readonly log: Log;
}

/** The door of the staff area. It shuts by itself two minutes after the last staff call. */
export interface Door {
  readonly state: () => StaffDoor;
  /** Fails with `wrong-pin`, `too-early` (shut for a while) or `unavailable` (no PIN is set). */
  readonly unlock: (pin: string) => Promise<Result<StaffDoor>>;
  readonly lock: () => void;
  /** Whether staff may act now; a call that may keeps the door open for another two minutes. */
  readonly admits: () => boolean;
}

const openForMs = 2 * 60_000;

/** Makes the door, locked, with the failures that were kept from the last run. */
export function createDoor(options: DoorOptions): Door {
  const { check, store, now, monotonicMs, log } = options;
  const kept = store.read();
  let failures = kept.failures;
  // A wall clock that was set back must not shut the door for longer than the rule says.
  const keptWait = kept.shutUntil === null ? 0 : kept.shutUntil.getTime() - now().getTime();
  let shutUntilMs = monotonicMs() + Math.min(Math.max(keptWait, 0), waitAfter(failures));
  let openUntilMs: number | null = null;
  let checking = false;

  const isOpen = (): boolean => openUntilMs !== null && monotonicMs() < openUntilMs;
  const waitMs = (): number => Math.max(0, shutUntilMs - monotonicMs());
  const fail = (code: 'wrong-pin' | 'too-early' | 'unavailable'): Result<StaffDoor> => {
    const ref = options.newRef();
    log.warning('staff.refused', { ref, code, failures });
    return { ok: false, code, ref };
  };
  const state = (): StaffDoor => ({
    unlocked: isOpen(),
    waitSeconds: Math.ceil(waitMs() / 1000),
    demonstrationPin: options.demonstrationPin,
  });
  const remember = (): void => {
    const wait = waitMs();
    store.write({ failures, shutUntil: wait === 0 ? null : new Date(now().getTime() + wait) });
  };

  return {
    state,
    unlock: async (pin) => {
      if (check === null) return fail('unavailable');
      if (checking || waitMs() > 0) return fail('too-early');
      checking = true;
      try {
        // Counted before it is checked: cutting the power during the check must not save an attempt.
        failures += 1;
        shutUntilMs = monotonicMs() + waitAfter(failures);
        remember();
        if (!(await check(pin))) return fail('wrong-pin');
        failures = 0;
        shutUntilMs = monotonicMs();
        remember();
        openUntilMs = monotonicMs() + openForMs;
        log.info('staff.unlocked');
        return { ok: true, value: state() };
      } finally {
        checking = false;
      }
    },
    lock: () => {
      if (isOpen()) log.info('staff.locked');
      openUntilMs = null;
    },
    admits: () => {
      if (!isOpen()) return false;
      openUntilMs = monotonicMs() + openForMs;
      return true;
    },
  };
}
