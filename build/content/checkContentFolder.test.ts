import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  sampleFiles,
  sampleItinerary,
  samplePartner,
  samplePlace,
} from '../../content/schema/sampleContent.fixture.ts';
import { problemLine } from '../../content/schema/problem.ts';
import { checkContentCommand } from './checkContentCommand.ts';
import { checkContentFolder } from './checkContentFolder.ts';
import { type EditedContent, readEditedContent } from './contentFolderFiles.ts';
import { readRegisters } from './registerFiles.ts';

const registers = readRegisters();
const realFolder = fileURLToPath(new URL('../../content/', import.meta.url));
const real = readEditedContent(realFolder);

/** The mistakes of the sample content that only the checks against the outside world can find. */
function truthOf(changes: Readonly<Record<string, unknown>>, edited: Partial<EditedContent> = {}): string {
  const folder = {
    files: sampleFiles(changes),
    unread: [],
    media: new Map<string, number>(),
    layers: real.layers,
    ...edited,
  };
  return checkContentFolder(folder, registers).problems.map(problemLine).join('\n');
}
const place = (changes: Parameters<typeof samplePlace>[2]) => ({
  'places/quay.json': samplePlace('quay', 'palavas', changes),
});

const driving = real.files.find(({ path }) => path === 'driving.json')?.json;
const geoNames = {
  provenance: {
    source: 'editorial',
    position: { source: 'GeoNames, village centre', accuracy: 'checked' },
  },
} as const;

test('the content of this repository has no mistake', () => {
  expect(checkContentFolder(real, registers).problems.map(problemLine)).toEqual([]);
});

test.each([
  [
    'an INSEE code of no commune',
    place({ commune: { name: 'Palavas-les-Flots', insee: '34999' } }),
    'commune.insee: is 34999, which no commune of today has; "Palavas-les-Flots" is 34192',
  ],
  [
    'a commune that was merged away',
    place({ commune: { name: 'Bessuéjouls', insee: '12999' } }),
    'commune.insee: is 12999',
  ],
  [
    'a name that is not the official one',
    place({ commune: { name: 'Palavas', insee: '34192' } }),
    'commune.name: is "Palavas", but 34192 is "Palavas-les-Flots"',
  ],
  [
    'the seat of an office',
    { 'partners/palavas.json': samplePartner('palavas', { seat: { name: 'Sète', insee: '34192' } }) },
    'partners/palavas.json, seat.name: is "Sète", but 34192 is "Palavas-les-Flots"; "Sète" is 34301',
  ],
  [
    'a place far from its commune',
    place({ commune: { name: 'Millau', insee: '12145' } }),
    'km from Millau; at most 12 km is believable',
  ],
  [
    'a place far from its very small commune',
    place({ commune: { name: 'Saint-Guilhem-le-Désert', insee: '34261' } }),
    'km from every larger commune around Saint-Guilhem-le-Désert; at most 20 km',
  ],
  [
    'a village in the sea',
    place({ position: [3.95, 43.48] }),
    'position: is 3.95, 43.48, which lies in the sea; a place of kind "village" stands on land',
  ],
  [
    'a beach in the lagoon of Thau',
    place({ kind: 'beach', position: [3.6, 43.39], commune: { name: 'Sète', insee: '34301' } }),
    'which lies in a lagoon; a place of kind "beach"',
  ],
  [
    'a position that is not the GeoNames point it claims to be',
    place({ ...geoNames, position: [3.96, 43.545] }),
    'quay.json, provenance.position.source: is "GeoNames, village centre", but GeoNames puts Palavas-les-Flots',
  ],
  [
    'a GeoNames point of a commune that GeoNames does not know',
    place({
      ...geoNames,
      position: [3.55, 43.73],
      commune: { name: 'Saint-Guilhem-le-Désert', insee: '34261' },
    }),
    'is "GeoNames, village centre", but GeoNames does not know Saint-Guilhem-le-Désert',
  ],
])('%s is caught', (_, changes, expected) => {
  expect(truthOf(changes)).toContain(expected);
});

test('a place in the sea is one mistake, though it also lies far from its commune and from any road', () => {
  const sea = place({ position: [4.3, 43.3], commune: { name: 'Millau', insee: '12145' } });
  const mistakes = truthOf({ 'driving.json': driving, ...sea });
  expect(mistakes.split('\n').filter((line) => /quay|one-day|two-days/.test(line))).toEqual([
    expect.stringContaining('places/quay.json, position: is 4.3, 43.3, which lies in the sea'),
  ]);
});

test('minutes that are missing are still reported', () => {
  const quay = { ...samplePlace('quay', 'palavas'), access: { public: [] } };
  expect(truthOf({ 'places/quay.json': quay })).toContain('places/quay.json, access.carMinutes: is missing');
});

test('a lagoon may lie in the water', () => {
  expect(
    truthOf(place({ kind: 'lagoon', position: [3.6, 43.39], commune: { name: 'Sète', insee: '34301' } })),
  ).not.toContain('lies in');
});

test('a water layer that is missing or is no water is said to be unchecked, not taken for land', () => {
  const layers = new Map<string, unknown>([
    ['sea.geojson', { features: [{ geometry: { type: 'Point', coordinates: [3, 43] } }] }],
  ]);
  const mistakes = truthOf({}, { layers });
  expect(mistakes).toContain(
    'map/sea.geojson: not checked whether places lie in the sea: it holds something other than polygons',
  );
  expect(mistakes).toContain('map/lagoons.geojson: not checked whether places lie in a lagoon: file missing');
});

test('minutes at the wheel that are not those of the drawn roads are caught, with the right ones', () => {
  const mistakes = truthOf({
    'driving.json': driving,
    ...place({ access: { carMinutes: 29, public: [] } }),
    'itineraries/one-day.json': sampleItinerary('one-day', { drivingMinutes: 58 }),
  });
  expect(mistakes).toMatch(/quay\.json, access\.carMinutes: is 29 minutes; along the drawn roads it is 2\d /);
  expect(mistakes).toMatch(/one-day\.json, drivingMinutes: is 58 minutes; along the drawn roads it is 4\d /);
});

test('minutes near those of the drawn roads, and trips without a car, are left alone', () => {
  const mistakes = truthOf({
    'driving.json': driving,
    ...place({ access: { carMinutes: 22, public: [] } }),
    'itineraries/one-day.json': sampleItinerary('one-day', { drivingMinutes: 0, withoutCar: true }),
  });
  expect(mistakes).not.toMatch(/quay\.json, access|one-day\.json, driving/);
});

test('without roads or speeds, drives are said to be unchecked; broken speeds are explained', () => {
  const speeds = { 'driving.json': driving };
  expect(truthOf(speeds, { layers: new Map() })).toContain(
    'map/roads.geojson: not checked how long drives are: file missing',
  );
  expect(truthOf({})).toContain('driving.json: not checked how long drives are: file missing');
  expect(truthOf({ 'driving.json': { ...Object(driving), rampMinutes: 'two' } })).toContain(
    'driving.json, rampMinutes: ',
  );
});

test('pictures that are too large are caught, each kind by its own limit', () => {
  const media = new Map([
    ['icons/a.svg', 41 * 1024],
    ['attract/a.svg', 41 * 1024],
    ['attract/b.svg', 73 * 1024],
    ['places/a.webp', 601 * 1024],
  ]);
  const mistakes = truthOf({}, { media });
  expect(mistakes).toContain('media/icons/a.svg: has 41 KB; at most 40 KB are allowed');
  expect(mistakes).not.toContain('media/attract/a.svg');
  expect(mistakes).toContain('media/attract/b.svg: has 73 KB; at most 72 KB are allowed');
  expect(mistakes).toContain('media/places/a.webp: has 601 KB; at most 600 KB are allowed');
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-edited-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a file that nothing would ever read is reported, hidden files are not', () => {
  const folder = folderWith({
    'places/Quay.json': '{}',
    'places/more/quay.json': '{}',
    'places/quay.txt': '',
    'places/.DS_Store': '',
    'media/icons/a.svg': '<svg/>',
    'map/sea.geojson': '{}',
  });
  const edited = readEditedContent(folder);
  expect(edited.unread.map((problem) => problem.file)).toEqual([
    'places/Quay.json',
    'places/more/quay.json',
    'places/quay.txt',
  ]);
  expect([...edited.media]).toEqual([['icons/a.svg', 6]]);
  expect([...edited.layers.keys()]).toEqual(['sea.geojson']);
});

test('the command prints every mistake, a table and one last line, and exits with 1', () => {
  const files = Object.fromEntries(sampleFiles().map(({ path, json }) => [path, JSON.stringify(json)]));
  const lines: string[] = [];
  const code = checkContentCommand(folderWith({ ...files, 'places/quay.json': '{' }), registers, (text) =>
    lines.push(...text.split('\n')),
  );
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^places\/quay\.json: is not valid JSON/);
  expect(lines).toContain(`  ${'palavas'.padEnd(32)}   1`);
  expect(lines.at(-1)).toMatch(/^content: 3 places, 2 partners, \d+ mistakes$/);
});

test('the command lists what a draft lacks and says when nothing is missing any more, and neither is a mistake', () => {
  const quay = samplePlace('quay', 'palavas');
  const files = Object.fromEntries(
    sampleFiles({
      'places/pier.json': {
        ...quay,
        id: 'pier',
        draft: true,
        hook: { fr: '', es: 'Un muelle.', en: 'A pier.' },
      },
      'places/mole.json': { ...quay, id: 'mole', draft: true, commune: { name: 'Palavas', insee: '34192' } },
      'places/lock.json': { ...quay, id: 'lock', draft: true },
    }).map(({ path, json }) => [path, JSON.stringify(json)]),
  );
  const lines: string[] = [];
  checkContentCommand(folderWith(files), registers, (text) => lines.push(...text.split('\n')));
  const drafts = lines.slice(lines.indexOf('drafts, which the kiosk leaves out, and what they lack') + 1);
  expect(drafts.slice(0, 4)).toEqual([
    '  places/lock.json: nothing is missing any more; take out "draft": true, and the kiosk shows it',
    '  places/mole.json, commune.name: is "Palavas", but 34192 is "Palavas-les-Flots"',
    '  places/pier.json, hook.fr: is empty; write something',
    '',
  ]);
  expect(lines.at(-1)).toMatch(/^content: 4 places, /);
});

test('the command exits with 0 exactly when it counts no mistake', () => {
  const lines: string[] = [];
  const code = checkContentCommand(realFolder, registers, (text) => lines.push(...text.split('\n')));
  expect(lines.at(-1)).toMatch(/^content: \d+ places, \d+ partners, \d+ mistakes?$/);
  expect(code === 0).toBe(lines.at(-1)?.endsWith(', 0 mistakes'));
});
