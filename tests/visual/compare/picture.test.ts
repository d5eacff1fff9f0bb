import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePictures } from './comparePictures.ts';
import { mostBytes, readPicture, writePicture } from './picture.ts';

const side = 270;

test('a reference is recognised as itself, whatever its colours, even where it has room for few shades', () => {
  // In dark colours a step is most.
  const shade = fc.integer({ min: 0, max: 80 });
  fc.assert(
    fc.property(fc.tuple(shade, shade, shade), (color) => {
      // Noise, which takes all the room there is, beside the colour.
      const rgb = new Float32Array(3 * side * side).map((_, index) =>
        Math.floor(index / 3) % side < side / 4
          ? (color[index % 3] ?? 0)
          : Math.abs(Math.sin(index * 12.9898) * 43758.5453 * 255) % 255,
      );
      const picture = { width: side, height: side, rgb };
      const png = writePicture(picture);
      expect(png.length).toBeGreaterThan(mostBytes);
      expect(comparePictures(picture, readPicture(png)).differing).toEqual([]);
    }),
    { numRuns: 25, examples: [[[11, 43, 69]]] },
  );
});
