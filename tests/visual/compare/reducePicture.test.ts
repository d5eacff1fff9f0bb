import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Picture } from './picture.ts';
import { reducePicture, shortSide } from './reducePicture.ts';

const plain = (width: number, height: number, rgb: (pixel: number) => number): Picture => ({
  width,
  height,
  rgb: Float32Array.from({ length: 3 * width * height }, (_, index) => rgb(Math.floor(index / 3))),
});
const mean = ({ rgb }: Picture): number => rgb.reduce((sum, value) => sum + value, 0) / rgb.length;

test('a picture of any size comes out with the short side of the references and its own proportions', () => {
  for (const [width, height] of [
    [1080, 1920],
    [1920, 1080],
    [1366, 768],
  ] as const) {
    const small = reducePicture(plain(width, height, () => 100));
    expect(Math.min(small.width, small.height)).toBe(shortSide);
    expect(small.width / small.height).toBeCloseTo(width / height, 1);
  }
});

test('nothing becomes brighter or darker, whatever the size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 270, max: 420 }), fc.integer({ min: 270, max: 420 }), (width, height) => {
      const picture = plain(width, height, (pixel) => (pixel * 7919) % 256);
      expect(mean(reducePicture(picture))).toBeCloseTo(mean(picture), 1);
    }),
    { numRuns: 10 },
  );
});

test('a pixel is the mean of exactly the area that it stands for', () => {
  const [width, height] = [1080, 1080];
  // One white square of the size of a pixel of the result, half in one and half in the next.
  const picture = plain(width, height, (pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    return x >= 2 && x < 6 && y < 4 ? 255 : 0;
  });
  const small = reducePicture(picture);
  expect([0, 1, 2].map((x) => Math.round(small.rgb[3 * x] ?? -1))).toEqual([128, 128, 0]);
});

test('a picture that is small enough stays as it is', () => {
  const picture = plain(200, 300, (pixel) => pixel % 256);
  expect(reducePicture(picture)).toEqual(picture);
});
