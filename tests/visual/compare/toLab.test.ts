import { expect, test } from 'vitest';
import { toLab } from './toLab.ts';

test('known colours have their published CIELAB values under D65', () => {
  for (const [rgb, lab] of [
    [
      [255, 255, 255],
      [100, 0, 0],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [255, 0, 0],
      [53.2, 80.1, 67.2],
    ],
    [
      [0, 128, 0],
      [46.2, -51.7, 49.9],
    ],
    [
      [0, 0, 255],
      [32.3, 79.2, -107.9],
    ],
    [
      [119, 119, 119],
      [50, 0, 0],
    ],
  ] as const) {
    const found = toLab(Float32Array.from(rgb));
    lab.forEach((value, channel) => expect(Math.abs((found[channel] ?? NaN) - value)).toBeLessThan(0.25));
  }
});
