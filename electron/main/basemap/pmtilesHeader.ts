/** A piece of an archive, in bytes from its beginning. */
export interface ArchivePart {
  readonly offset: number;
  readonly length: number;
}

/** How the parts of an archive are packed. */
export type Packing = 'none' | 'gzip' | 'other';

/** The fixed beginning of a PMTiles archive. */
export interface PmtilesHeader {
  readonly rootDirectory: ArchivePart;
  readonly metadata: ArchivePart;
  readonly leafDirectories: ArchivePart;
  readonly tiles: ArchivePart;
  /** Of directories and metadata. */
  readonly packing: Packing;
  readonly tilePacking: Packing;
  /** Whether the tiles are Mapbox vector tiles; pictures are not. */
  readonly vector: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** Bytes that the header takes. */
export const headerLength = 127;
const magic = 'PMTiles';
const vectorTiles = 1;

function packing(code: number): Packing {
  if (code === 1) return 'none';
  return code === 2 ? 'gzip' : 'other';
}

/**
 * Reads the header of a PMTiles archive of version 3 (github.com/protomaps/PMTiles, spec/v3).
 * @param bytes the first bytes of the file, at least `headerLength` of them
 * @returns the version of an older or newer archive as `version`, null for what is no archive at all
 */
export function parsePmtilesHeader(bytes: Uint8Array): PmtilesHeader | { readonly version: number } | null {
  if (bytes.length < headerLength || String.fromCharCode(...bytes.subarray(0, 7)) !== magic) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  const version = view.getUint8(7);
  if (version !== 3) return { version };
  const part = (at: number): ArchivePart => ({
    offset: Number(view.getBigUint64(at, true)),
    length: Number(view.getBigUint64(at + 8, true)),
  });
  const degrees = (at: number): number => view.getInt32(at, true) / 1e7;
  return {
    rootDirectory: part(8),
    metadata: part(24),
    leafDirectories: part(40),
    tiles: part(56),
    packing: packing(view.getUint8(97)),
    tilePacking: packing(view.getUint8(98)),
    vector: view.getUint8(99) === vectorTiles,
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
  };
}
