import fs from 'node:fs';
import path from 'node:path';
import { run } from '../runtime/run.ts';

/**
 * Packs a folder as NAME.tar.gz with the system's own `tar`; inside, everything lies in a folder NAME and belongs to root.
 * @param file absolute path ending in .tar.gz
 * @param level how hard gzip tries, 1 to 9
 * @throws when tar fails
 */
export async function packTarball(folder: string, file: string, level: number): Promise<void> {
  const name = path.basename(file, '.tar.gz');
  const temporary = `${file}.tmp`;
  const { code, output } = await run(
    'tar',
    [
      '--create',
      `--use-compress-program=gzip -${level}`,
      `--file=${temporary}`,
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--sort=name',
      `--directory=${path.dirname(folder)}`,
      `--transform=s,^${path.basename(folder)},${name},`,
      path.basename(folder),
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`The tar.gz could not be packed: ${output.trim()}`);
  fs.renameSync(temporary, file);
}
