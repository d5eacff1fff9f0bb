import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Destination } from '../../../content/schema/destination.ts';
import type { Basemap } from '../../contract/basemap.ts';
import { readArchiveMetadata } from './archiveMetadata.ts';
import { type Refusal, judgeBasemap, judgeHeader } from './judgeBasemap.ts';
import { type ArchivePart, type Packing, headerLength, parsePmtilesHeader } from './pmtilesHeader.ts';

/** The name an installer gives the archive, in either content folder. */
export const basemapName = 'basemap.pmtiles';

/** An archive that can be used. */
export interface FoundBasemap {
  /** Absolute path. */
  readonly file: string;
  readonly basemap: Basemap;
  /** Whom to name beside OpenStreetMap, or null. */
  readonly credit: string | null;
}

const damaged: Refusal = { refusal: 'is damaged and cannot be read; copy it once more' };
/** Unpacked, no table of contents and no description comes near it. Bytes. */
const largestPart = 32_000_000;

/**
 * The first usable archive of these folders, and why those before it were refused. Reads the beginning only: an
 * archive has hundreds of megabytes. No file is no refusal. Never throws.
 * @param folders absolute paths, the preferred one first
 */
export function findBasemap(
  folders: readonly string[],
  destination: Pick<Destination, 'bounds' | 'overview'>,
): {
  readonly found: FoundBasemap | null;
  readonly refusals: readonly (Refusal & { readonly file: string })[];
} {
  const refusals: (Refusal & { readonly file: string })[] = [];
  for (const file of folders.map((folder) => join(folder, basemapName))) {
    if (!existsSync(file)) continue;
    const judged = judgeFile(file, destination);
    if (!('refusal' in judged)) return { found: judged, refusals };
    refusals.push({ file, refusal: judged.refusal });
  }
  return { found: null, refusals };
}

function judgeFile(
  file: string,
  destination: Pick<Destination, 'bounds' | 'overview'>,
): FoundBasemap | Refusal {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return { refusal: 'cannot be opened' };
  }
  try {
    const { size } = fstatSync(handle);
    const header = judgeHeader(
      parsePmtilesHeader(readPart(handle, { offset: 0, length: headerLength })),
      size,
    );
    if ('refusal' in header) return header;
    // Unpacked for its checksum, because the page reads the same table of contents; it begins with how long it is.
    const [entries = 0] = unpack(handle, header.rootDirectory, header.packing);
    if (entries === 0) return { refusal: 'is empty' };
    const metadata = readArchiveMetadata(unpack(handle, header.metadata, header.packing).toString('utf8'));
    if (metadata === null) return damaged;
    const basemap = judgeBasemap(header, metadata, destination);
    return 'refusal' in basemap ? basemap : { file, basemap, credit: metadata.credit };
  } catch {
    return damaged;
  } finally {
    closeSync(handle);
  }
}

/** @throws when it cannot be unpacked, or is larger than any of its kind */
function unpack(handle: number, part: ArchivePart, packing: Packing): Buffer {
  const bytes = readPart(handle, part);
  return packing === 'gzip' ? gunzipSync(bytes, { maxOutputLength: largestPart }) : bytes;
}

/** Reads a part, or as much of it as there is. */
function readPart(handle: number, { offset, length }: ArchivePart): Buffer {
  if (length > largestPart) throw new Error('The part is too large.');
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(handle, bytes, filled, length - filled, offset + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
