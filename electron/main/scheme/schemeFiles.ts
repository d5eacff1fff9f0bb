import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskFile } from './resolvePath.ts';

export interface SchemeFolders {
  readonly renderer: string;
  /** Folders that may hold content, the preferred one first: replaced content lies above what was delivered. */
  readonly content: readonly string[];
  /** The archive of the detailed map that was found good; null when there is none. */
  readonly basemap: string | null;
}

/** A file that was found. Works inside an asar archive too. */
export interface FoundFile {
  /** Length in bytes. */
  readonly size: number;
  readonly readWhole: () => Promise<Uint8Array<ArrayBuffer>>;
  /** `length` bytes from `first` on; the part must lie inside the file. */
  readonly readPart: (first: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Finds the file, or answers null when it is in none of its folders. */
export async function findSchemeFile(file: KioskFile, folders: SchemeFolders): Promise<FoundFile | null> {
  for (const path of pathsOf(file, folders)) {
    const stats = await stat(path).catch(() => null);
    if (stats?.isFile() === true) return foundFile(path, stats.size);
  }
  return null;
}

/** Where the file may lie, the preferred place first. */
function pathsOf({ root, segments }: KioskFile, folders: SchemeFolders): readonly string[] {
  switch (root) {
    case 'renderer':
      return [join(folders.renderer, ...segments)];
    case 'content':
      return folders.content.map((folder) => join(folder, ...segments));
    case 'basemap':
      return folders.basemap === null ? [] : [folders.basemap];
  }
}

function foundFile(path: string, size: number): FoundFile {
  const readWhole = async (): Promise<Uint8Array<ArrayBuffer>> => Uint8Array.from(await readFile(path));
  return {
    size,
    readWhole,
    readPart: async (first, length) => {
      // Inside an archive, opening (other than reading) copies the file out first, which a full disk refuses.
      const part = await readOpened(path, first, length).catch(() => null);
      return part ?? (await readWhole()).slice(first, first + length);
    },
  };
}

async function readOpened(
  path: string,
  first: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, first + filled);
      if (bytesRead === 0) return null;
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
