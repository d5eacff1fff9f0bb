import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { moveAside } from '../files/wholeFiles.ts';

/** Creates a folder that only this account can look into. Throws the system's error. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** True when a folder stands at that path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Makes the name of a new file durable: without it a power cut can undo the creation. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows cannot open folders and some sticks cannot sync them; both order their changes themselves.
  }
}

/** Creates an empty file that only this account can read, when there is none. Throws the system's error. */
export function createPrivateFile(file: string): void {
  makePrivateFolder(dirname(file));
  if (existsSync(file)) return;
  closeSync(openSync(file, 'a', 0o600));
  syncFolder(dirname(file));
}

/**
 * Moves a damaged database aside together with its write-ahead log. The endings stay last, so that the group can
 * still be opened as one. Throws the system's error.
 * @returns the new path of the database
 */
export function moveDatabaseAside(file: string, now: Date): string {
  const target = moveAside(file, now);
  for (const ending of ['-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, target + ending);
  }
  return target;
}
