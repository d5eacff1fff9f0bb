import type { StaffProblem } from '../../contract/staff.ts';
import { diskProblems } from './health.ts';

/** How full the disk was when somebody last looked. */
export interface DiskGauge {
  readonly refresh: () => Promise<void>;
  /** Megabytes; null before the first look, and where the system does not tell. */
  readonly freeMb: () => number | null;
  readonly problems: () => readonly StaffProblem[];
}

/** @param read free space now, in megabytes; never rejects */
export function createDiskGauge(read: () => Promise<number | null>): DiskGauge {
  let freeMb: number | null = null;
  return {
    refresh: async () => {
      freeMb = await read();
    },
    freeMb: () => freeMb,
    problems: () => diskProblems(freeMb),
  };
}
