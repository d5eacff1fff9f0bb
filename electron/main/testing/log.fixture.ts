import { type Log, createLog } from '../log/log.ts';

/** The log for tests that do not look at it. */
export const silentLog: Log = recordLog().log;

/** A real log whose lines stay in memory. */
export function recordLog(): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { log: createLog({ now: () => new Date(0), append: (line) => lines.push(line) }), lines };
}
