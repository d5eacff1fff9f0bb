import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentFile } from '../../../content/schema/assembleContent.ts';

const snapshotSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(z.strictObject({ path: z.string(), json: z.unknown() })),
  /** Edition of the editor's pictures that it names, when there were any. */
  pictures: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

/** What the store answered: the files of the last good content, nothing yet, or a copy that was moved aside. */
type LastGood =
  | {
      readonly state: 'found';
      readonly files: readonly ContentFile[];
      /** Edition of the editor's pictures; null when all came with the program. */
      readonly edition: string | null;
    }
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly movedTo: string };

/** The last content that passed every check, as one file in the profile. */
export interface LastGoodStore {
  readonly read: () => LastGood;
  /** Keeps the files; answers false when the disk refused. Writes nothing when they are the same. */
  readonly keep: (files: readonly ContentFile[], edition: string | null) => boolean;
}

/** Opens the store in a folder of the profile (absolute path), which is made when it is not there. */
export function openLastGoodStore(folder: string, now: () => Date): LastGoodStore {
  const file = join(folder, 'last-good-content.json');
  return {
    read() {
      const text = textOf(file);
      if (text === null) return { state: 'none' };
      const snapshot = parse(text);
      if (snapshot === null) return moveAside(file, now());
      return { state: 'found', files: snapshot.files, edition: snapshot.pictures ?? null };
    },
    keep(files, edition) {
      const text = JSON.stringify({
        version: 1,
        files: files.map(({ path, json }) => ({ path, json })),
        ...(edition === null ? {} : { pictures: edition }),
      });
      return textOf(file) === text || write(folder, file, text);
    },
  };
}

function parse(text: string): z.infer<typeof snapshotSchema> | null {
  try {
    const snapshot = snapshotSchema.safeParse(JSON.parse(text));
    return snapshot.success ? snapshot.data : null;
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function moveAside(file: string, now: Date): LastGood {
  const movedTo = `${file}.broken-${now.toISOString().replaceAll(':', '-')}`;
  try {
    renameSync(file, movedTo);
  } catch {
    // A profile that cannot be written keeps the broken copy; it is simply not used.
  }
  return { state: 'broken', movedTo };
}

/** Temporary name, sync, rename: a power cut leaves either the old copy or the new one. */
function write(folder: string, file: string, text: string): boolean {
  const temporary = `${file}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    return true;
  } catch {
    removeQuietly(temporary);
    return false;
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // On a read-only disk there is nothing to tidy up.
  }
}
