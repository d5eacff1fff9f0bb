import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendAlongShore } from './shoreFlight.ts';

type Position = readonly [number, number];

/** A gulf: the shore swings north between two capes. */
const gulf: readonly Position[] = [
  [3.5, 43.27],
  [3.7, 43.4],
  [3.93, 43.53],
  [4.08, 43.56],
  [4.14, 43.49],
];
const [west, east]: readonly [Position, Position] = [
  [3.5, 43.27],
  [4.14, 43.49],
];

/** Kilometres between a position and the shore. */
function away([x, y]: Position): number {
  const steps = gulf.slice(1).flatMap((end, index) => {
    const start = gulf[index] ?? end;
    return Array.from({ length: 101 }, (_, step): Position => [
      start[0] + (step / 100) * (end[0] - start[0]),
      start[1] + (step / 100) * (end[1] - start[1]),
    ]);
  });
  return Math.min(...steps.map(([a, b]) => Math.hypot((a - x) * 0.725, b - y) * 111.3));
}

test('a flight from cape to cape follows the gulf instead of crossing the open sea', () => {
  const bend = bendAlongShore(west, east, gulf);
  const furthest = (isBent: boolean): number =>
    Math.max(
      ...Array.from({ length: 101 }, (_, step) => {
        const [longitude, latitude] = isBent ? (bend?.(step / 100) ?? [NaN, NaN]) : [0, 0];
        return away([
          west[0] + (step / 100) * (east[0] - west[0]) + longitude,
          west[1] + (step / 100) * (east[1] - west[1]) + latitude,
        ]);
      }),
    );
  expect(furthest(false)).toBeGreaterThan(9);
  expect(furthest(true)).toBeLessThan(4);
});

test('flights into the hills, and short ones, stay straight', () => {
  expect(bendAlongShore(west, [3.6, 43.9], gulf)).toBeNull();
  expect(bendAlongShore([3.93, 43.53], [3.98, 43.55], gulf)).toBeNull();
  expect(bendAlongShore(west, east, [])).toBeNull();
});

test('wherever it goes, a flight begins and ends where it was meant to, without a jump on its way, and back is the same way', () => {
  const near = (position: Position) =>
    fc
      .tuple(fc.double({ min: -0.1, max: 0.1, noNaN: true }), fc.double({ min: -0.1, max: 0.1, noNaN: true }))
      .map(([x, y]): Position => [position[0] + x, position[1] + y]);
  fc.assert(
    fc.property(near(west), near(east), (from, to) => {
      const bend = bendAlongShore(from, to, gulf);
      const back = bendAlongShore(to, from, gulf);
      fc.pre(bend !== null && back !== null);
      for (const end of [0, 1]) expect(Math.hypot(...bend(end))).toBeLessThan(1e-9);
      for (let step = 0; step < 200; step += 1) {
        const [one, next, mirrored] = [bend(step / 200), bend((step + 1) / 200), back(1 - step / 200)];
        expect(Math.hypot(next[0] - one[0], next[1] - one[1])).toBeLessThan(0.01);
        expect(Math.hypot(mirrored[0] - one[0], mirrored[1] - one[1])).toBeLessThan(1e-9);
      }
    }),
  );
});
