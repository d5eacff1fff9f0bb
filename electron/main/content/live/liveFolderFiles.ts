import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem } from '../../../../content/schema/problem.ts';
import { describeFault } from '../../faults/describeFault.ts';
import type { Log } from '../../log/log.ts';
import { isLiveFolder, isLitter, judgeFile, judgeFolder } from './livePath.ts';

/** A file of the editor's folder that the kiosk reads. */
interface LiveFile {
  readonly kind: 'text' | 'interface' | 'picture';
  /** From the folder on, with forward slashes. */
  readonly path: string;
}

/** The editor's folder at one moment. */
export interface LiveListing {
  readonly files: readonly LiveFile[];
  /** What keeps the folder from being taken. */
  readonly problems: readonly ContentProblem[];
  /** What is not read although it looks as if it were meant. */
  readonly strays: readonly ContentProblem[];
  /** Differs whenever a name, a size or a time of what is listed does. */
  readonly state: string;
}

/** More than any destination has; a folder of somebody's holiday pictures must not occupy the kiosk. */
const mostFiles = 3000;

type Entry = readonly [path: string, size: number, modified: number];

/**
 * Lists the editor's folder (absolute path). Links are never followed: they could lead out of it.
 * Never rejects: a folder that is not there is an empty one, one that cannot be read is a problem.
 */
export async function listLiveFolder(folder: string): Promise<LiveListing> {
  const files: LiveFile[] = [];
  const problems: ContentProblem[] = [];
  const strays: ContentProblem[] = [];
  const entries: Entry[] = [];
  const problem = (file: string, message: string): number => problems.push({ file, field: '', message });

  const listFile = async (path: string): Promise<void> => {
    const judged = judgeFile(path);
    if (judged.kind === 'ignored') return;
    const stats = await lstat(join(folder, path)).catch(() => null);
    // Gone since the folder was read: the next look sees it so.
    if (stats === null) return;
    entries.push([path, stats.size, stats.mtimeMs]);
    if (judged.kind === 'stray') strays.push({ file: path, field: '', message: judged.why });
    else files.push({ kind: judged.kind, path });
  };
  const listFolder = async (below: string): Promise<void> => {
    const found = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of found) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isLitter(entry.name)) continue;
      if (entries.length > mostFiles) return;
      if (entry.isSymbolicLink()) {
        entries.push([path, 0, 0]);
        problem(path, 'is a link to another place; put the file itself here');
      } else if (entry.isFile()) await listFile(path);
      else if (entry.isDirectory() && isLiveFolder(path)) await listFolder(path);
      else if (entry.isDirectory()) {
        const judged = judgeFolder(path);
        if (judged.kind === 'stray') strays.push({ file: path, field: '', message: judged.why });
        entries.push([path, 0, 0]);
      }
    }
  };

  try {
    const stats = await lstat(folder);
    if (stats.isDirectory()) await listFolder('');
    else problem('content', 'must be a folder, and not a link to another place');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') problem('content', 'the folder cannot be read');
  }
  if (entries.length > mostFiles) problem('content', `the folder holds more than ${mostFiles} files`);
  const state = JSON.stringify([
    entries.sort(([one], [other]) => (one < other ? -1 : 1)),
    problems.map(({ file, message }) => [file, message]).sort(),
  ]);
  return { files, problems, strays, state };
}

/** Makes the editor's folder (absolute path), so that they find it. Never rejects. */
export async function makeLiveFolder(folder: string, log: Log): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((fault: unknown) =>
    log.warning('content.folderNotMade', describeFault(fault)),
  );
}

/** The bytes of a file, or why there are none. */
export type LiveBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

/**
 * Reads a file of the editor's folder; one that has become a link since it was listed is refused. Never rejects.
 * @param largest the most bytes it may have
 */
export async function readLiveFile(folder: string, path: string, largest: number): Promise<LiveBytes> {
  let handle: FileHandle | null = null;
  try {
    // Windows has no such flag; links need rights there that editors do not have.
    const noLink = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
    handle = await open(join(folder, path), constants.O_RDONLY | noLink);
    const { size } = await handle.stat();
    if (size > largest) {
      const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
      const message = `has ${kilobytes(size)} KB; at most ${kilobytes(largest)} KB are allowed`;
      return { ok: false, message };
    }
    return { ok: true, bytes: await handle.readFile() };
  } catch {
    return { ok: false, message: 'the file cannot be read' };
  } finally {
    await handle?.close().catch(() => undefined);
  }
}
