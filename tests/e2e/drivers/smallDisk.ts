import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A place for contacts that can be made to refuse them. */
export interface FailingStorage {
  /** To be called before the kiosk starts. */
  readonly prepare: () => void;
  /** From now on nothing more can be stored. */
  readonly fill: () => void;
  /** From now on there is room again. */
  readonly free: () => void;
  /** To be called after the kiosk has ended. */
  readonly remove: () => void;
}

const filler = 'somebody-elses-video.mp4';

/**
 * A real small disk in the place of the profile folder; only an administrator may mount one.
 * @returns null where this user may not
 */
function mountSmallDisk(profileFolder: string): FailingStorage | null {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', profileFolder]);
  if (mounted.status !== 0) return null;
  const file = path.join(profileFolder, filler);
  return {
    prepare: () => undefined,
    fill: () => {
      // In small pieces: the last one fails, and then not a byte is left.
      for (const size of [65_536, 4096, 1]) {
        try {
          for (;;) fs.appendFileSync(file, Buffer.alloc(size, 1));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    },
    free: () => fs.rmSync(file),
    remove: () => void spawnSync('umount', ['--lazy', profileFolder]),
  };
}

/** A file stands where the folder of the contacts should be: the poor man's broken disk, for every user and system. */
function blockContacts(profileFolder: string): FailingStorage {
  const obstacle = path.join(profileFolder, 'contacts');
  return {
    prepare: () => fs.writeFileSync(obstacle, ''),
    fill: () => undefined,
    free: () => fs.rmSync(obstacle),
    remove: () => undefined,
  };
}

export function failingStorage(profileFolder: string): FailingStorage {
  return mountSmallDisk(profileFolder) ?? blockContacts(profileFolder);
}
