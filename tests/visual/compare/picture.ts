import { PNG } from 'pngjs';

/** Pixels row by row, three values each: red, green, blue as they are encoded in sRGB, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
}

/** @throws when the bytes are no PNG */
export function readPicture(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  const rgb = new Float32Array(3 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1)
      rgb[3 * pixel + channel] = data[4 * pixel + channel] ?? 0;
  return { width, height, rgb };
}

/** Bytes a reference picture may have. */
export const mostBytes = 80_000;

/** From hardly visible steps between neighbouring values to the coarsest that the tolerance still carries in dark colours. */
const steps = [2, 3] as const;

function encoded({ width, height, rgb }: Picture, step: number): Buffer {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      const value = Math.round((rgb[3 * pixel + channel] ?? 0) / step) * step;
      png.data[4 * pixel + channel] = Math.max(0, Math.min(255, value));
    }
    png.data[4 * pixel + 3] = 255;
  }
  // Flat pictures: neighbouring pixels are equal rather than alike, so no filter and the general strategy.
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** A PNG in as many shades as `mostBytes` allow. */
export function writePicture(picture: Picture): Buffer {
  let png = encoded(picture, steps[0]);
  for (const step of steps.slice(1)) {
    if (png.length <= mostBytes) break;
    png = encoded(picture, step);
  }
  return png;
}
