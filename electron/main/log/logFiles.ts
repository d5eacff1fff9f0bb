import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface LogFilesOptions {
  readonly folder: string;
  /** A file that would grow beyond this many bytes is put aside and a new one begun. */
  readonly maxFileBytes: number;
  /** Files kept in all, the current one included: total size is capped at `maxFiles * maxFileBytes`. */
  readonly maxFiles: number;
}

export interface LogFiles {
  /** Adds one line. Never throws: a full disk must not stop the kiosk. */
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/**
 * `kiosk.log` in the folder, older ones as `kiosk.1.log` (youngest) and up.
 * Written synchronously: the last line before a crash is the one that matters, and lines are few.
 */
export function openLogFiles({ folder, maxFileBytes, maxFiles }: LogFilesOptions): LogFiles {
  const pathOf = (age: number): string => join(folder, age === 0 ? 'kiosk.log' : `kiosk.${age}.log`);
  let open: { readonly descriptor: number; size: number } | null = null;

  const begin = (): { readonly descriptor: number; size: number } => {
    mkdirSync(folder, { recursive: true });
    const descriptor = openSync(pathOf(0), 'a', 0o600);
    return { descriptor, size: fstatSync(descriptor).size };
  };

  const close = (): void => {
    if (open !== null) closeSync(open.descriptor);
    open = null;
  };

  const rotate = (): void => {
    close();
    rmSync(pathOf(maxFiles - 1), { force: true });
    for (let age = maxFiles - 2; age >= 0; age -= 1) moveIfThere(pathOf(age), pathOf(age + 1));
  };

  return {
    append: (line) => {
      try {
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        open ??= begin();
        if (open.size > 0 && open.size + bytes.length > maxFileBytes) {
          rotate();
          open = begin();
        }
        open.size += writeSync(open.descriptor, bytes);
      } catch {
        // Nowhere left to say it; health.json still shows the state of the disk.
      }
    },
    close,
  };
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
}
