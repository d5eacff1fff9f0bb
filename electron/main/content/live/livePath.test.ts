import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLiveFolder, judgeFile, judgeFolder } from './livePath.ts';

const read = ['text', 'interface', 'picture'];

test.each([
  ['destination.json', 'text'],
  ['consent.json', 'text'],
  ['places/pont-du-diable.json', 'text'],
  ['partners/palavas.json', 'text'],
  ['translations/fr/map.json', 'interface'],
  ['media/places/quay.webp', 'picture'],
  ['media/icons/theme-sea.svg', 'picture'],
  // Meant, and in vain.
  ['quay.json', 'stray'],
  ['places/quay.json.txt', 'stray'],
  ['places/QUAY.JSON', 'stray'],
  ['places/north/quay.json', 'stray'],
  ['translations/de/map.json', 'stray'],
  ['media/places/Plage du Soir.JPG', 'stray'],
  // Nobody's mistake.
  ['driving.json', 'ignored'],
  ['map/sea.geojson', 'ignored'],
  ['schema/place.ts', 'ignored'],
  ['media/README.md', 'ignored'],
  ['places/notes.txt', 'ignored'],
  ['places/~$quay.json', 'ignored'],
  ['places/quay.json.tmp', 'ignored'],
  ['media/Thumbs.db', 'ignored'],
])('%s is %s', (path, kind) => {
  expect(judgeFile(path).kind).toBe(kind);
});

test('folders of other names are told, those of tools and systems are not', () => {
  expect(
    ['place', 'Places', 'places/north', 'translations/fr/old'].map((path) => judgeFolder(path).kind),
  ).toEqual([...['stray', 'stray', 'stray', 'stray']]);
  expect(['map', 'schema', '.git'].map((path) => judgeFolder(path).kind)).toEqual([
    'ignored',
    'ignored',
    'ignored',
  ]);
  expect(['places', 'media/places', 'translations/fr'].every(isLiveFolder)).toBe(true);
  expect(['map', 'place', 'places/north', '.git'].some(isLiveFolder)).toBe(false);
});

test('whatever its name, a file that is read lies in its folder and cannot lead out of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      '\\',
      '/',
      'C:',
      '\0',
      'places',
      'media',
      'translations',
      'fr',
      'consent.json',
    ),
    fc.constantFrom('a.json', 'b.svg', '.a.json', 'nul', '%2e%2e', 'a:b.json', 'a.json.', 'a\u202e.json'),
    fc.string(),
  );
  // Half of them begin as they should, so that many are read.
  const anyPath = fc
    .tuple(
      fc.constantFrom([], ['places'], ['media', 'icons'], ['translations', 'fr']),
      fc.array(piece, { maxLength: 3 }),
      fc.oneof(piece, fc.constantFrom('a.json', 'b.svg')),
    )
    .map(([first, middle, last]) => [...first, ...middle, last].join('/'));
  let accepted = 0;
  fc.assert(
    fc.property(anyPath, (path) => {
      if (!read.includes(judgeFile(path).kind)) return;
      accepted += 1;
      const segments = path.split('/');
      expect(segments.length).toBeLessThanOrEqual(5);
      for (const segment of segments) expect(segment).toMatch(/^(?![.\s])[^/\\:%\0\u202e]+(?<![.\s])$/u);
      expect(segments.length === 1 || isLiveFolder(segments.slice(0, -1).join('/'))).toBe(true);
    }),
    { numRuns: 3000 },
  );
  // Around a hundred and seventy are: the rules above were put to the test.
  expect(accepted).toBeGreaterThan(50);
});
