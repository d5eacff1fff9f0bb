import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentFile } from '../../../../content/schema/assembleContent.ts';
import { layerContent } from './layerContent.ts';

const paths = [
  ...['consent.json', 'partners/a.json', 'places/a.json', 'places/b.json', 'places/c.json'],
  ...['itineraries/a.json', 'shows/a.json'],
];
const anyJson = fc.oneof(fc.constant(null), fc.integer(), fc.record({ id: fc.string() }));
/** Files with each path at most once, as on a disk, in any order. */
const anyFiles: fc.Arbitrary<readonly ContentFile[]> = fc.uniqueArray(
  fc.record({ path: fc.constantFrom(...paths), json: anyJson }),
  { selector: ({ path }) => path },
);
const find = (files: readonly ContentFile[], path: string) => files.find((file) => file.path === path);

test('every path has the editor’s file, else the delivered one, whatever the order they come in', () => {
  fc.assert(
    fc.property(anyFiles, anyFiles, (delivered, edited) => {
      const layered = layerContent(delivered, edited);
      expect(layerContent([...delivered].reverse(), [...edited].reverse())).toEqual(layered);
      for (const path of paths) {
        const own = find(edited, path);
        const goesAway = own?.json === null && /^(places|itineraries)\//.test(path);
        expect(find(layered, path)).toEqual(goesAway ? undefined : (own ?? find(delivered, path)));
      }
      expect(new Set(layered.map(({ path }) => path)).size).toBe(layered.length);
    }),
  );
});

test('laying the same files twice is like laying them once, and laying nothing changes nothing', () => {
  fc.assert(
    fc.property(anyFiles, anyFiles, (delivered, edited) => {
      const once = layerContent(delivered, edited);
      expect(layerContent(once, edited)).toEqual(once);
      expect(layerContent(once, [])).toEqual(once);
    }),
  );
});
