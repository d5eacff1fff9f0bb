import type { MapCondition } from '../../contract/mapReport.ts';
import type { StaffProblem } from '../../contract/staff.ts';

/** Facts gathered at one moment. */
export interface HealthFacts {
  readonly now: Date;
  readonly version: string;
  /** Versions of the engine, for somebody who reads the file at home. */
  readonly engine: { readonly electron: string; readonly chromium: string };
  readonly uptimeSeconds: number;
  readonly rendererCrashes: number;
  readonly map: MapCondition;
  /** How often the map lost its graphics since the program started. */
  readonly mapLosses: number;
  readonly contactsTotal: number;
  /** When the last export was made (ISO date and time), or null. */
  readonly lastExport: string | null;
  /** Free space where contacts are written, in megabytes; null when the system does not tell. */
  readonly diskFreeMb: number | null;
  readonly problems: readonly StaffProblem[];
  /** Milliseconds from the start of the page to its first finished map; null when not reported yet. */
  readonly firstMapIdleMs: number | null;
}

/** health.json. `schema` is the version of its shape; `heartbeat` the moment it was written. */
export interface HealthFile extends Omit<HealthFacts, 'now'> {
  readonly schema: 1;
  readonly heartbeat: string;
}

/** Under this, a day of contacts is still safe, and staff has a day to act. */
const alarmMb = 500;

/** The alarm of a disk that is nearly full, or nothing. */
export function diskProblems(diskFreeMb: number | null): readonly StaffProblem[] {
  if (diskFreeMb === null || diskFreeMb >= alarmMb) return [];
  return [{ code: 'disk-nearly-full', detail: `${diskFreeMb} MB left` }];
}

/** What health.json says. */
export function makeHealthFile({ now, ...facts }: HealthFacts): HealthFile {
  return { schema: 1, heartbeat: now.toISOString(), ...facts };
}
