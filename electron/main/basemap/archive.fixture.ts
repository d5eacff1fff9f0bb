import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { zxyToTileId } from 'pmtiles';

/** What a test archive holds. */
export interface ArchiveOrder {
  /** Features by the name of their layer. */
  readonly layers: Readonly<Record<string, readonly Feature<Geometry>[]>>;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees, as the header says. */
  readonly bounds: readonly [number, number, number, number];
  /** The archive's own description; by default the layers that are there, and OpenStreetMap. */
  readonly metadata?: unknown;
  /** What a tile becomes on the way into the file, for archives that broke. */
  readonly spoilTile?: (packed: Buffer) => Buffer;
}

interface PackedTile {
  readonly id: number;
  readonly data: Buffer;
}

/** Tiles with something in them, from the whole world down. */
function cutTiles({ layers, minZoom, maxZoom }: ArchiveOrder): PackedTile[] {
  const indexes = Object.entries(layers).map(([name, features]) => {
    const collection: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
    return [name, new GeoJSONVT(collection, { maxZoom, indexMaxZoom: maxZoom })] as const;
  });
  const found: PackedTile[] = [];
  const descend = (z: number, x: number, y: number): void => {
    const tiles = indexes.flatMap(([name, index]): [string, GeoJSONVTTile][] => {
      const tile = index.getTile(z, x, y);
      return tile === null || tile.features.length === 0 ? [] : [[name, tile]];
    });
    if (tiles.length === 0) return;
    if (z >= minZoom) {
      const tile = fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: 4096 });
      found.push({ id: zxyToTileId(z, x, y), data: gzipSync(tile) });
    }
    if (z === maxZoom) return;
    for (const [right, down] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      descend(z + 1, 2 * x + right, 2 * y + down);
  };
  descend(0, 0, 0);
  return found.sort((one, other) => one.id - other.id);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

/** The table of contents: ids as steps, run lengths, lengths, and offsets of which 0 means "right behind the last". */
function packDirectory(tiles: readonly PackedTile[]): Buffer {
  const steps = tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0));
  const columns = [
    [tiles.length],
    steps,
    tiles.map(() => 1),
    tiles.map(({ data }) => data.length),
    tiles.map((_, index) => (index === 0 ? 1 : 0)),
  ];
  return gzipSync(Buffer.from(columns.flat().flatMap(varint)));
}

function describe({ layers }: ArchiveOrder): unknown {
  return {
    attribution: '<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap</a>',
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: { kind: 'String' } })),
  };
}

/** Writes a PMTiles archive of version 3 as bytes. */
export function makeArchive(order: ArchiveOrder): Buffer {
  const cut = cutTiles(order);
  const spoil = order.spoilTile ?? ((packed) => packed);
  const tiles = cut.map(({ id, data }) => ({ id, data: spoil(data) }));
  const directory = packDirectory(tiles);
  const metadata = gzipSync(JSON.stringify(order.metadata ?? describe(order)));
  const data = Buffer.concat(tiles.map((tile) => tile.data));

  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const parts = [directory.length, metadata.length, 0, data.length];
  let offset = header.length;
  parts.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), at);
  const [gzip, vectorTiles] = [2, 1];
  header.set([1, gzip, gzip, vectorTiles, order.minZoom, order.maxZoom], 96);
  order.bounds.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index));
  return Buffer.concat([header, directory, metadata, data]);
}
