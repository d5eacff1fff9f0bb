import type { Picture } from './picture.ts';

/** Pixels on the short side of what is compared: a quarter of the design grid. */
export const shortSide = 270;

interface Share {
  readonly from: number;
  readonly weight: number;
}

/** For each of `count` cells, the original cells it covers and how much of itself each of them fills. */
function sharesOf(original: number, count: number): readonly (readonly Share[])[] {
  const step = original / count;
  return Array.from({ length: count }, (_, cell) => {
    const [begin, end] = [cell * step, (cell + 1) * step];
    const first = Math.floor(begin);
    return Array.from({ length: Math.min(original, Math.ceil(end - 1e-9)) - first }, (_, index) => {
      const from = first + index;
      return { from, weight: (Math.min(end, from + 1) - Math.max(begin, from)) / step };
    });
  });
}

/**
 * Averages along one direction.
 * @param shares of every pixel along that direction
 * @param across number of pixels across it
 * @param from distance between values along and across it in the original
 * @param to the same in the result
 */
function averaged(
  rgb: Float32Array,
  shares: readonly (readonly Share[])[],
  across: number,
  from: readonly [along: number, across: number],
  to: readonly [along: number, across: number],
): Float32Array {
  const result = new Float32Array(3 * shares.length * across);
  shares.forEach((parts, along) => {
    for (const part of parts)
      for (let other = 0; other < across; other += 1) {
        const source = part.from * from[0] + other * from[1];
        const target = along * to[0] + other * to[1];
        for (let channel = 0; channel < 3; channel += 1)
          result[target + channel] =
            (result[target + channel] ?? 0) + part.weight * (rgb[source + channel] ?? 0);
      }
  });
  return result;
}

/**
 * The picture with `shortSide` pixels on its short side, each the mean of the area it stands for. Means are taken of
 * the encoded values, which are about equally far apart for the eye: a mean of the light itself would make a hair of
 * white on black count for half of its ground, and another antialiasing would look like another picture.
 */
export function reducePicture({ width, height, rgb }: Picture): Picture {
  const scale = shortSide / Math.min(width, height);
  if (scale >= 1) return { width, height, rgb };
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const narrow = averaged(rgb, sharesOf(width, wide), height, [3, 3 * width], [3, 3 * wide]);
  const small = averaged(narrow, sharesOf(height, high), wide, [3 * wide, 3], [3 * wide, 3]);
  return { width: wide, height: high, rgb: small };
}
