import { describe, expect, test } from 'vitest';
import { comparePictures } from './comparePictures.ts';
import { blurred, noisy, shiftedByHalf } from './disturb.fixture.ts';
import { type Scene, colours, drawScene, usual } from './drawScene.fixture.ts';
import { drawDifference } from './drawDifference.ts';
import { type Picture, readPicture, writePicture } from './picture.ts';
import { reducePicture } from './reducePicture.ts';

const scene = drawScene();
/** As references are: reduced, and through their file. */
const reference = readPicture(writePicture(reducePicture(scene)));
const judge = (picture: Picture) => comparePictures(reference, reducePicture(picture));
const changed = (change: Partial<Scene>): Picture => drawScene({ ...usual, ...change });

describe('the same screen passes', () => {
  test.each<[name: string, picture: () => Picture]>([
    ['as it is', () => scene],
    ['half a pixel aside', () => drawScene(usual, 0.5)],
    ['half a pixel aside, smoothed by the engine', () => shiftedByHalf(scene)],
    ['with noise of six values', () => noisy(scene, 6)],
    ['with softer edges', () => blurred(scene)],
    ['half a pixel aside, softer and noisy at once', () => noisy(blurred(drawScene(usual, 0.5)), 6)],
  ])('%s', (_name, picture) => {
    const { differing, worst } = judge(picture());
    expect(differing, `worst is ${worst.difference.toFixed(2)}`).toEqual([]);
  });
});

describe('another screen fails', () => {
  test.each<[name: string, change: Partial<Scene>]>([
    ['the button 12 px further right', { buttonX: usual.buttonX + 12 }],
    ['a white card on pale paper 12 px further down', { cardY: usual.cardY + 12 }],
    ['the button in terracotta instead of vine', { buttonColour: colours.terracotta }],
    ['the button in a slightly lighter vine', { buttonColour: [133, 51, 74] }],
    ['no icon on the button', { icon: false }],
    ['letters of 24 px instead of 22', { letters: 24 }],
    ['a word less', { words: usual.words - 1 }],
    ['the last word clipped by three letters', { lastWord: usual.lastWord - 3 }],
  ])('%s', (_name, change) => {
    const { differing, worst } = judge(changed(change));
    expect(differing.length, `worst is ${worst.difference.toFixed(2)}`).toBeGreaterThan(0);
  });
});

test('the worst part lies where the change is, and the picture of the difference is red there and nowhere else', () => {
  const actual = reducePicture(changed({ icon: false }));
  const comparison = comparePictures(reference, actual);
  const { x, y, size } = comparison.worst;
  expect(Math.abs(x + size / 2 - 185 / 4)).toBeLessThan(8);
  expect(Math.abs(y + size / 2 - 1340 / 4)).toBeLessThan(8);
  const { width, rgb } = drawDifference(actual, comparison);
  const redness = (px: number, py: number): number =>
    (rgb[3 * (py * width + px)] ?? 0) - (rgb[3 * (py * width + px) + 1] ?? 0);
  expect(redness(x + size / 2, y + size / 2)).toBeGreaterThan(60);
  expect(redness(20, 20)).toBe(0);
});

test('pictures of different sizes are never taken for each other', () => {
  const lying = { width: reference.height, height: reference.width, rgb: reference.rgb };
  expect(() => comparePictures(reference, lying)).toThrow('270x480');
});
