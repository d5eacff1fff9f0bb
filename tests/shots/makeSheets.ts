// One sheet of all pictures per format: what an art director looks at first. Argument: the folder of the pictures.
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { formats } from '../e2e/measure/formats.ts';

const thumbnailLongSide = 480;
const gap = 12;

/** The picture at a whole fraction of its size: every pixel is the mean of those it stands for. */
function reduced(picture: PNG): PNG {
  const factor = Math.max(1, Math.round(Math.max(picture.width, picture.height) / thumbnailLongSide));
  const small = new PNG({
    width: Math.floor(picture.width / factor),
    height: Math.floor(picture.height / factor),
  });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < factor; dy += 1)
          for (let dx = 0; dx < factor; dx += 1)
            sum += picture.data[4 * ((y * factor + dy) * picture.width + x * factor + dx) + channel] ?? 0;
        small.data[4 * (y * small.width + x) + channel] = Math.round(sum / factor ** 2);
      }
    }
  }
  return small;
}

/**
 * Writes shots/sheet-<format>.png for every format that has pictures.
 * @returns the files written
 */
function makeSheets(folder: string): readonly string[] {
  return formats.flatMap((format) => {
    const names = fs
      .readdirSync(folder)
      .filter((name) => name.endsWith(`-${format}.png`) && !name.startsWith('sheet-'))
      .sort();
    const pictures = names.map((name) => reduced(PNG.sync.read(fs.readFileSync(path.join(folder, name)))));
    const [first] = pictures;
    if (first === undefined) return [];
    const columns = first.width > first.height ? 4 : 9;
    const [width, height] = [first.width + gap, first.height + gap];
    const sheet = new PNG({
      width: columns * width + gap,
      height: Math.ceil(pictures.length / columns) * height + gap,
      fill: true,
    });
    sheet.data.fill(255);
    pictures.forEach((picture, index) => {
      const x = gap + (index % columns) * width;
      const y = gap + Math.floor(index / columns) * height;
      PNG.bitblt(
        picture,
        sheet,
        0,
        0,
        Math.min(picture.width, first.width),
        Math.min(picture.height, first.height),
        x,
        y,
      );
    });
    const file = path.join(folder, `sheet-${format}.png`);
    fs.writeFileSync(file, PNG.sync.write(sheet));
    return [file];
  });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
const sheets = makeSheets(folder);
process.stdout.write(`The pictures are in ${folder}; ${sheets.length} sheets show them together.\n`);
