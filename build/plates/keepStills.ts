import fs from 'node:fs';
import path from 'node:path';

/** Largest still picture, bytes: light enough to be shown at once on a machine that has other worries. */
const largest = 400_000;

export interface StillsOptions {
  /** Folder that keeps the pictures; only the youngest are kept. */
  readonly cache: string;
  /** Stands for everything the pictures depend on. */
  readonly name: string;
  /** Names of the pictures' files. */
  readonly files: readonly string[];
  /** Draws all of them into a folder. */
  readonly draw: (folder: string) => Promise<void>;
}

/**
 * The still pictures of the map, drawn only when what they show has changed since the last time.
 * @returns the folder that holds them
 * @throws when they cannot be drawn; then nothing half-made is kept
 */
export async function keepStills({ cache, name, files, draw }: StillsOptions): Promise<string> {
  const folder = path.join(cache, name);
  const isWhole = (): boolean => files.every((file) => fs.existsSync(path.join(folder, file)));
  if (isWhole()) return folder;
  fs.mkdirSync(cache, { recursive: true });
  const making = fs.mkdtempSync(path.join(cache, 'making-'));
  try {
    await draw(making);
    for (const file of files) {
      const { size } = fs.statSync(path.join(making, file));
      if (size > largest) throw new Error(`${file} has ${size} bytes, more than ${largest}.`);
    }
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(making, folder);
  } catch (fault) {
    fs.rmSync(making, { recursive: true, force: true });
    // Another build may have been quicker.
    if (!isWhole()) throw fault;
  }
  for (const other of fs.readdirSync(cache))
    if (other !== name && !other.startsWith('making-'))
      fs.rmSync(path.join(cache, other), { recursive: true, force: true });
  return folder;
}
