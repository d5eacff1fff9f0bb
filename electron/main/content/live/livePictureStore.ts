import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The pictures of an editor that passed every check, kept apart from the folder the editor works in: what is shown
 * stays whole while pictures there are copied, renamed or deleted. Each set has a folder of its own, named after what
 * is in it, so that a visitor goes on seeing the set their visit began with.
 */
export interface LivePictureStore {
  /**
   * Keeps a set of pictures, by path below `media`.
   * @returns the name of its edition; null when the disk refused
   */
  readonly keep: (pictures: ReadonlyMap<string, Uint8Array>) => Promise<string | null>;
  /** Folder of an edition, in which the pictures lie below `media`; whether it exists is another question. */
  readonly folderOf: (edition: string) => string;
  /** Removes every edition but these. Never rejects. */
  readonly keepOnly: (editions: readonly (string | null)[]) => Promise<void>;
}

const prefix = 'pictures-';

/** Opens the store in a folder of the profile (absolute path). */
export function openLivePictureStore(folder: string): LivePictureStore {
  const folderOf = (edition: string): string => join(folder, `${prefix}${edition}`);
  return {
    folderOf,
    async keep(pictures) {
      const edition = nameOf(pictures);
      const whole = folderOf(edition);
      const unfinished = `${whole}.new`;
      try {
        if (await isThere(whole)) return edition;
        await rm(unfinished, { recursive: true, force: true });
        for (const [path, bytes] of pictures) await write(join(unfinished, 'media', path), bytes);
        await rename(unfinished, whole);
        return edition;
      } catch {
        await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
        return null;
      }
    },
    async keepOnly(editions) {
      const kept = new Set(editions.map((edition) => `${prefix}${edition ?? ''}`));
      const names = await readdir(folder).catch((): string[] => []);
      for (const name of names) {
        if (!name.startsWith(prefix) || kept.has(name)) continue;
        await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

/** The same pictures always have the same name, and others never have it. */
function nameOf(pictures: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const path of [...pictures.keys()].sort()) {
    const bytes = pictures.get(path) ?? new Uint8Array();
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle: FileHandle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
