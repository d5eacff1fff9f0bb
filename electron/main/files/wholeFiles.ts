import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a small file so that a power cut leaves either the old or the new one, whole.
 * @throws the error of the file system (ENOSPC, EROFS, …); the old file is untouched then
 */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(descriptor, text, 'utf8');
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (fault) {
    rmSync(temporary, { force: true });
    throw fault;
  }
  syncFolder(dirname(path));
}

/**
 * The whole text of a file, or null when there is none.
 * @throws any other error of the file system
 */
export function readFileIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

/**
 * Renames an unreadable file to `name.broken-<time>` beside it, so that nothing is lost.
 * @returns the new path
 */
export function moveAside(path: string, now: Date): string {
  const stamp = now.toISOString().replace(/[^0-9TZ]/g, '');
  let aside = `${path}.broken-${stamp}`;
  // A clock that stands still or was set back must not make one broken file replace another.
  for (let copy = 2; existsSync(aside); copy += 1) aside = `${path}.broken-${stamp}-${copy}`;
  renameSync(path, aside);
  return aside;
}

/** A rename is durable only once its folder is; Windows cannot open folders, and syncs renames itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
