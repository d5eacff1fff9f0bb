import type { Comparison } from './comparePictures.ts';
import type { Picture } from './picture.ts';

const alarm = [217, 30, 60] as const;

/** The picture in pale grey, and whatever is too different in red. */
export function drawDifference({ width, height, rgb }: Picture, { differing }: Comparison): Picture {
  const drawn = new Float32Array(rgb.length);
  for (let index = 0; index < rgb.length; index += 3) {
    const grey = 0.3 * (rgb[index] ?? 0) + 0.59 * (rgb[index + 1] ?? 0) + 0.11 * (rgb[index + 2] ?? 0);
    drawn.fill(160 + grey * 0.37, index, index + 3);
  }
  const marked = new Set<number>();
  for (const { x, y, size } of differing)
    for (let dy = 0; dy < size; dy += 1)
      for (let dx = 0; dx < size; dx += 1) marked.add((y + dy) * width + x + dx);
  for (const pixel of marked)
    alarm.forEach((value, channel) => {
      drawn[3 * pixel + channel] = ((drawn[3 * pixel + channel] ?? 0) + value) / 2;
    });
  return { width, height, rgb: drawn };
}
