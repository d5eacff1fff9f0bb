import type { Picture } from './picture.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every pixel as a weighted sum of those before, at and behind it, in both directions. */
function filtered({ width, height, rgb }: Picture, weights: readonly [number, number, number]): Picture {
  const along = (from: Float32Array, distance: number): Float32Array => {
    const result = new Float32Array(from.length);
    for (let index = 0; index < from.length; index += 1)
      result[index] =
        weights[0] * (from[index - distance] ?? from[index] ?? 0) +
        weights[1] * (from[index] ?? 0) +
        weights[2] * (from[index + distance] ?? from[index] ?? 0);
    return result;
  };
  return { width, height, rgb: along(along(rgb, 3), 3 * width) };
}

/** Half a pixel to the right and down. */
export const shiftedByHalf = (picture: Picture): Picture => filtered(picture, [0.5, 0.5, 0]);

/** Another antialiasing: edges reach a little into their neighbours. */
export const blurred = (picture: Picture): Picture => filtered(picture, [0.125, 0.75, 0.125]);

/** What a font rasteriser or a graphics card may round otherwise. @param most greatest change of a value */
export function noisy({ width, height, rgb }: Picture, most: number): Picture {
  // The minimal standard generator of Park and Miller.
  let state = 7;
  const noise = (): number => {
    state = (state * 16807) % 2147483647;
    return (state / 2147483647) * 2 * most - most;
  };
  return { width, height, rgb: rgb.map((value) => Math.max(0, Math.min(255, Math.round(value + noise())))) };
}

/** An area of a picture anew. @param from where a pixel of the area is taken from */
function redrawn(
  picture: Picture,
  area: Area,
  from: (x: number, y: number) => readonly [number, number],
): Picture {
  const { width, height } = picture;
  const rgb = picture.rgb.slice();
  for (let y = area.y; y < area.y + area.height; y += 1)
    for (let x = area.x; x < area.x + area.width; x += 1) {
      const [fromX, fromY] = from(x, y);
      const source = 3 * (fromY * width + fromX);
      rgb.set(picture.rgb.subarray(source, source + 3), 3 * (y * width + x));
    }
  return { width, height, rgb };
}

/** An area moved to the right by some pixels; what it uncovers is filled with its own left edge. */
export const moved = (picture: Picture, area: Area, by: number): Picture =>
  redrawn(picture, area, (x, y) => [Math.max(area.x, x - by), y]);

/** An area filled with the colour of its upper left corner. */
export const erased = (picture: Picture, area: Area): Picture =>
  redrawn(picture, area, () => [area.x, area.y]);

/** Every pixel of one colour in another. */
export function recoloured(
  { width, height, rgb }: Picture,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): Picture {
  const result = rgb.slice();
  for (let index = 0; index < rgb.length; index += 3)
    if (from.every((value, channel) => Math.abs((rgb[index + channel] ?? 0) - value) < 12))
      result.set(to, index);
  return { width, height, rgb: result };
}

/** Every pixel as a square of pixels. */
export function enlarged({ width, height, rgb }: Picture, factor: number): Picture {
  const large = { width: width * factor, height: height * factor };
  const result = new Float32Array(3 * large.width * large.height);
  for (let y = 0; y < large.height; y += 1)
    for (let x = 0; x < large.width; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        result[3 * (y * large.width + x) + channel] =
          rgb[3 * (Math.floor(y / factor) * width + Math.floor(x / factor)) + channel] ?? 0;
  return { ...large, rgb: result };
}
