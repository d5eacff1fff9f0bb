import type { Picture } from './picture.ts';
import { toLab } from './toLab.ts';

/** What can be different: what is drawn, or only the colour of what is drawn. */
type Kind = 'drawing' | 'colour';

/** A square part of a picture. Pixels of the pictures that were compared. */
interface Block {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How different it is: 1 is the most that is allowed. */
  readonly difference: number;
}

export interface Comparison {
  /** The most different part, different enough or not. */
  readonly worst: Block;
  /** All parts that are too different; none when the pictures look the same. */
  readonly differing: readonly Block[];
}

interface Rule {
  /** Side of a block, and how far apart blocks begin: every mark lies well inside one of them. */
  readonly size: number;
  readonly step: number;
  /** Greatest distance, in CIELAB. */
  readonly allowed: number;
}

/**
 * Half a pixel of shift, the most that engines disagree by, reaches about 3 where a screen is full of edges; a letter
 * that is clipped, 6. A shift darkens on one side of a thing what it brightens on the other, so that colours, taken
 * over a larger block, can be held closer: to less than what an eye sees side by side.
 */
const rules: Readonly<Record<Kind, Rule>> = {
  drawing: { size: 8, step: 4, allowed: 4.5 },
  colour: { size: 16, step: 8, allowed: 2.3 },
};

/** Softens by a binomial filter of five: what is left does not hang on where exactly an edge falls into its pixel. */
function softened(values: Float32Array, width: number, height: number): Float32Array {
  const weights = [1, 4, 6, 4, 1].map((weight) => weight / 16);
  const along = (from: Float32Array, dx: number, dy: number): Float32Array => {
    const result = new Float32Array(from.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        for (let tap = -2; tap <= 2; tap += 1) {
          const nearX = Math.max(0, Math.min(width - 1, x + tap * dx));
          const nearY = Math.max(0, Math.min(height - 1, y + tap * dy));
          for (let channel = 0; channel < 3; channel += 1) {
            const index = 3 * (y * width + x) + channel;
            result[index] =
              (result[index] ?? 0) +
              (weights[tap + 2] ?? 0) * (from[3 * (nearY * width + nearX) + channel] ?? 0);
          }
        }
    return result;
  };
  return along(along(values, 1, 0), 0, 1);
}

interface Lab {
  readonly width: number;
  readonly height: number;
  readonly lab: Float32Array;
}

/** How different a block is, as a distance in CIELAB (CIE 1976). */
function distanceIn(one: Lab, other: Lab, kind: Kind, left: number, top: number, size: number): number {
  const sums = [0, 0, 0];
  let apart = 0;
  for (let y = top; y < top + size; y += 1)
    for (let x = left; x < left + size; x += 1) {
      const index = 3 * (y * one.width + x);
      let square = 0;
      for (let channel = 0; channel < 3; channel += 1) {
        const difference = (other.lab[index + channel] ?? 0) - (one.lab[index + channel] ?? 0);
        sums[channel] = (sums[channel] ?? 0) + difference;
        square += difference ** 2;
      }
      apart += Math.sqrt(square);
    }
  return (kind === 'drawing' ? apart : Math.hypot(...sums)) / size ** 2;
}

function blocksOf(one: Lab, other: Lab, kind: Kind): Block[] {
  const { size, step, allowed } = rules[kind];
  const blocks: Block[] = [];
  for (let y = 0; y + size <= one.height; y += step)
    for (let x = 0; x + size <= one.width; x += step)
      blocks.push({ kind, x, y, size, difference: distanceIn(one, other, kind, x, y, size) / allowed });
  return blocks;
}

/**
 * Compares two pictures of the same, reduced, size block by block, the way eyes at arm's length would.
 * @throws when their sizes differ
 */
export function comparePictures(one: Picture, other: Picture): Comparison {
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    throw new Error(
      `A picture of ${width}x${height} cannot be compared with ${other.width}x${other.height}.`,
    );
  const seen = ({ rgb }: Picture): Lab => ({ width, height, lab: softened(toLab(rgb), width, height) });
  const [before, now] = [seen(one), seen(other)];
  const blocks = [...blocksOf(before, now, 'drawing'), ...blocksOf(before, now, 'colour')];
  const worst = blocks.reduce((most, block) => (block.difference > most.difference ? block : most));
  return { worst, differing: blocks.filter(({ difference }) => difference > 1) };
}
