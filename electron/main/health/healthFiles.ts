import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/wholeFiles.ts';
import { describeFault } from '../faults/describeFault.ts';
import type { Log } from '../log/log.ts';
import { type HealthFacts, makeHealthFile } from './health.ts';

/** Free space for an ordinary account in the folder, in whole megabytes; null when the system does not tell. */
export async function readDiskFreeMb(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / 1_000_000);
  } catch {
    return null;
  }
}

/**
 * Writes `health.json` in the profile folder. Never throws; a failure is logged once, not every ten seconds.
 * @returns writes the file with the facts of this moment
 */
export function createHealthWriter(profileFolder: string, log: Log): (facts: HealthFacts) => void {
  const path = join(profileFolder, 'health.json');
  let failing = false;
  return (facts) => {
    try {
      replaceFile(path, `${JSON.stringify(makeHealthFile(facts), null, 2)}\n`);
      failing = false;
    } catch (fault) {
      if (!failing) log.error('health.notWritten', describeFault(fault));
      failing = true;
    }
  };
}
