import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { sampleDestination } from '../../../content/schema/sampleContent.fixture.ts';
import type { Content } from '../../../content/schema/content.ts';
import { recordLog } from '../testing/log.fixture.ts';
import { type ArchiveOrder, makeArchive } from './archive.fixture.ts';
import { readArchiveMetadata } from './archiveMetadata.ts';
import { openBasemap } from './openBasemap.ts';
import { parsePmtilesHeader } from './pmtilesHeader.ts';

const [west, south, east, north] = sampleDestination.bounds;
const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
const town: Feature = {
  type: 'Feature',
  properties: { kind: 'locality', kind_detail: 'town', name: 'Sète' },
  geometry: { type: 'Point', coordinates: middle },
};
const order: ArchiveOrder = {
  layers: { roads: [], water: [], landuse: [], places: [town] },
  minZoom: 0,
  maxZoom: 14,
  bounds: [west, south, east, north],
};
const good = makeArchive(order);

/** A profile's content folder and the packaged one; what is given lies in them. */
function stand(archives: { readonly profile?: Buffer; readonly packaged?: Buffer }) {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-basemap-'));
  const folders = (['profile', 'packaged'] as const).map((name) => {
    const folder = join(root, name);
    mkdirSync(folder);
    const archive = archives[name];
    if (archive !== undefined) writeFileSync(join(folder, 'basemap.pmtiles'), archive);
    return folder;
  });
  const { log, lines } = recordLog();
  return { folders, lines, opened: openBasemap(folders, sampleDestination, log) };
}

const details = (archive: Buffer): readonly string[] =>
  stand({ profile: archive })
    .opened.problems()
    .map(({ detail }) => detail);
const changed = (at: number, ...bytes: readonly number[]): Buffer => {
  const copy = Buffer.from(good);
  copy.set(bytes, at);
  return copy;
};

test('without an archive there is no detailed map, and nothing to say about it', () => {
  const { opened, lines } = stand({});
  expect([opened.current(), opened.file(), opened.problems(), lines]).toEqual([null, null, [], []]);
});

test('an archive in the profile is taken before the packaged one, and described to the page', () => {
  const { opened, folders } = stand({ profile: good, packaged: good });
  expect(opened.current()).toEqual({
    schema: 'protomaps',
    minZoom: 0,
    maxZoom: 14,
    bounds: order.bounds,
    coversDestination: true,
  });
  expect(opened.file()).toBe(join(folders[0] ?? '', 'basemap.pmtiles'));
  expect(opened.problems()).toEqual([]);
});

test('a broken one in the profile is told, and the packaged one takes its place', () => {
  const { opened, folders, lines } = stand({ profile: good.subarray(0, good.length - 1), packaged: good });
  expect(opened.file()).toBe(join(folders[1] ?? '', 'basemap.pmtiles'));
  expect(opened.problems()).toHaveLength(1);
  expect(lines.filter((line) => line.includes('basemap.refused'))).toHaveLength(1);
});

test.each([
  ['an empty file', Buffer.alloc(0), 'is not a PMTiles archive'],
  ['another kind of file', Buffer.from('PK\u0003\u0004'.padEnd(4000, 'zip')), 'is not a PMTiles archive'],
  ['an old version', changed(7, 2), 'is a PMTiles archive of version 2'],
  ['a copy that was interrupted', good.subarray(0, good.length - 20), 'is cut short'],
  ['pictures', changed(99, 2), 'instead of vector tiles'],
  ['another packing', changed(98, 4), 'in another way than gzip'],
  ['one without a tile', makeArchive({ ...order, layers: { ...order.layers, places: [] } }), 'is empty'],
  ['a table of contents that rotted', changed(140, 0xff, 0xff, 0xff), 'is damaged and cannot be read'],
  [
    'a description that is none',
    makeArchive({ ...order, metadata: 'hello' }),
    'is damaged and cannot be read',
  ],
  [
    'layers of nobody we know',
    makeArchive({ ...order, metadata: { vector_layers: [{ id: 'ski-lifts' }] } }),
    'another schema',
  ],
  [
    'Protomaps before its version 4',
    makeArchive({
      ...order,
      metadata: {
        vector_layers: Object.keys(order.layers).map((id) => ({ id, fields: { 'pmap:kind': 'String' } })),
      },
    }),
    'another schema',
  ],
  ['a coarse one', makeArchive({ ...order, maxZoom: 9 }), '--maxzoom=14'],
  ['one that begins late', makeArchive({ ...order, minZoom: 12 }), 'begins at zoom 12 only'],
  [
    'another country',
    makeArchive({ ...order, bounds: [-4, 50, -3, 51] }),
    `--bbox=${order.bounds.join(',')}`,
  ],
])('%s is refused in one plain line', (_what, archive, words) => {
  const lines = details(archive);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^basemap\.pmtiles: /);
  expect(lines[0]).toContain(words);
});

test('no file whatsoever stops the start', () => {
  const anywhere = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 6 }), fc.nat(good.length), (changes, length) => {
      const copy = Buffer.from(good);
      for (const [at, byte] of changes) copy[at] = byte;
      expect(details(copy.subarray(0, length)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('an archive of a part of the destination is used, but does not cover it', () => {
  const part = makeArchive({ ...order, bounds: [west + 0.1, south, east, north] });
  expect(stand({ profile: part }).opened.current()?.coversDestination).toBe(false);
});

test('an archive with layers of OpenMapTiles is known as such', () => {
  const layers = { transportation: [], water: [], landcover: [], place: [town] };
  expect(stand({ profile: makeArchive({ ...order, layers }) }).opened.current()?.schema).toBe('openmaptiles');
});

test('what the page could not read is told once, and the map is not offered again', () => {
  const { opened, lines } = stand({ profile: good });
  opened.giveUp();
  opened.giveUp();
  expect([opened.current(), opened.file()]).toEqual([null, null]);
  expect(opened.problems()).toHaveLength(1);
  expect(lines.filter((line) => line.includes('basemap.lost'))).toHaveLength(1);
});

test.each([
  ['<a href="x">&copy; OpenStreetMap</a>', null],
  ['© OpenStreetMap contributors', null],
  ['<a href="p">Protomaps</a> © <a href="o">OpenStreetMap</a>', 'Protomaps'],
  ['&copy; <a>OpenMapTiles</a> | &copy; <a>OpenStreetMap contributors</a>', '© OpenMapTiles'],
  ['', null],
  ['<img src=x onerror=alert(1)>', null],
])('the credit beside OpenStreetMap in %s', (attribution, credit) => {
  expect(readArchiveMetadata(JSON.stringify({ attribution, vector_layers: [] }))?.credit).toBe(credit);
});

test('whom the archive names stands among the credits of the map', () => {
  const metadata = {
    attribution: 'Protomaps © OpenStreetMap',
    vector_layers: Object.keys(order.layers).map((id) => ({ id })),
  };
  const content = { destination: { ...sampleDestination, attributions: ['© OpenStreetMap'] } } as Content;
  const credited = stand({ profile: makeArchive({ ...order, metadata }) }).opened.credit(content);
  expect(credited.destination.attributions).toEqual(['© OpenStreetMap', 'Protomaps']);
  expect(stand({ profile: good }).opened.credit(content)).toBe(content);
});

test('the header is read like the library that reads the tiles reads it', async () => {
  const source = {
    getKey: () => 'test',
    getBytes: (offset: number, length: number) =>
      Promise.resolve({ data: Uint8Array.from(good.subarray(offset, offset + length)).buffer }),
  };
  const header = await new PMTiles(source).getHeader();
  expect(parsePmtilesHeader(good)).toMatchObject({
    rootDirectory: { offset: header.rootDirectoryOffset, length: header.rootDirectoryLength },
    metadata: { offset: header.jsonMetadataOffset, length: header.jsonMetadataLength },
    tiles: { offset: header.tileDataOffset, length: header.tileDataLength },
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
  });
  const tile = await new PMTiles(source).getZxy(0, 0, 0);
  expect(Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString('utf8')).toContain('Sète');
});
