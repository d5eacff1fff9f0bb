import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePictures } from './compare/comparePictures.ts';
import {
  type Area,
  blurred,
  enlarged,
  erased,
  moved,
  noisy,
  recoloured,
  shiftedByHalf,
} from './compare/disturb.fixture.ts';
import { type Picture, mostBytes, readPicture } from './compare/picture.ts';
import { reducePicture, shortSide } from './compare/reducePicture.ts';

const folder = path.join(import.meta.dirname, 'references');
const references = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.png'))
  .map((name) => ({ name, bytes: fs.readFileSync(path.join(folder, name)) }));
/** Design px per pixel of a reference. */
const factor = 4;

const vine = [123, 45, 67] as const;
const terracotta = [217, 105, 74] as const;
const lighterVine = [133, 51, 74] as const;

/** The most lively place of a given size: a button with its words, or an icon. Design px, on the grid of references. */
function liveliest({ width, height, rgb }: Picture, wide: number, high: number): Area {
  const at = (x: number, y: number): number => rgb[3 * (y * width + x) + 1] ?? 0;
  let best = { x: 0, y: 0, life: -1 };
  for (let y = 0; y + high <= height; y += 4)
    for (let x = 0; x + wide <= width; x += 4) {
      let life = 0;
      for (let dy = 0; dy < high; dy += 1)
        for (let dx = 1; dx < wide; dx += 1) life += Math.abs(at(x + dx, y + dy) - at(x + dx - 1, y + dy));
      if (life > best.life) best = { x, y, life };
    }
  const [x, y] = [best.x * factor, best.y * factor];
  return { x, y, width: wide * factor, height: high * factor };
}

test('there are about as many references as a person looks through, reduced and light', () => {
  expect(references.length).toBeGreaterThanOrEqual(14);
  expect(references.length).toBeLessThanOrEqual(20);
  for (const { name, bytes } of references) {
    const { width, height } = readPicture(bytes);
    expect(Math.min(width, height), name).toBe(shortSide);
    expect(bytes.length, name).toBeLessThanOrEqual(mostBytes);
  }
  expect(references.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(700_000);
});

describe.each(references)('$name', ({ bytes }) => {
  const reference = readPicture(bytes);
  const full = enlarged(reference, factor);
  const judge = (picture: Picture) => comparePictures(reference, reducePicture(picture));

  test('passes half a pixel aside, with noise, and with softer edges', () => {
    for (const picture of [shiftedByHalf(full), noisy(blurred(full), 6)]) {
      const { differing, worst } = judge(picture);
      expect(differing, `worst is ${worst.difference.toFixed(2)}`).toEqual([]);
    }
  });

  test('fails when something of the size of a button is 12 px aside, or something of the size of an icon is missing', () => {
    const button = liveliest(reference, 60, 20);
    const icon = liveliest(reference, 8, 8);
    expect(judge(moved(full, button, 12)).differing.length).toBeGreaterThan(0);
    expect(judge(erased(full, icon)).differing.length).toBeGreaterThan(0);
  });
});

test.each(['home-portrait-fr.png', 'contact-who-fr.png', 'idle-warning.png', 'gallery-button.png'])(
  '%s fails when its vine button becomes terracotta, or a slightly lighter vine',
  (wanted) => {
    const found = references.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`There is no ${wanted}.`);
    const reference = readPicture(found.bytes);
    for (const other of [terracotta, lighterVine])
      expect(comparePictures(reference, recoloured(reference, vine, other)).differing.length).toBeGreaterThan(
        0,
      );
  },
);
