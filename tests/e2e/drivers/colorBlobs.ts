import { PNG } from 'pngjs';
import type { Point } from './finger.ts';

/** A connected patch of one colour in a picture. */
export interface Blob extends Point {
  /** Pixels in the patch. */
  readonly area: number;
}

/**
 * Patches of a colour (#rrggbb) with at least `smallest` pixels, the largest first.
 * @param png picture whose pixels are CSS px
 */
export function colorBlobs(png: Buffer, color: string, smallest: number, tolerance = 10): Blob[] {
  const { width, height, data } = PNG.sync.read(png);
  const wanted = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const matches = (index: number): boolean =>
    wanted.every((value, channel) => Math.abs((data[index * 4 + channel] ?? 0) - value) <= tolerance);
  const seen = new Uint8Array(width * height);
  const blobs: Blob[] = [];
  for (let start = 0; start < width * height; start += 1) {
    if (seen[start] === 1 || !matches(start)) continue;
    const stack = [start];
    seen[start] = 1;
    let [area, sumX, sumY] = [0, 0, 0];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const [x, y] = [index % width, Math.floor(index / width)];
      area += 1;
      sumX += x;
      sumY += y;
      const near = [x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index - width, index + width];
      for (const next of near) {
        if (next < 0 || next >= width * height || seen[next] === 1 || !matches(next)) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (area >= smallest) blobs.push({ x: sumX / area, y: sumY / area, area });
  }
  return blobs.sort((a, b) => b.area - a.area);
}

/** Share of pixels that differ clearly between two pictures of the same size, 0 to 1. */
export function differingShare(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  let differing = 0;
  for (let index = 0; index < a.data.length; index += 4) {
    const distance = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((a.data[index + channel] ?? 0) - (b.data[index + channel] ?? 0)),
      0,
    );
    if (distance > 60) differing += 1;
  }
  return differing / (a.width * a.height);
}
