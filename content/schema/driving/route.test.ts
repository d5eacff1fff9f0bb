import { expect, test } from 'vitest';
import { kilometresBetween } from './flatEarth.ts';
import { roadGraph } from './roadGraph.ts';
import { routeBetween } from './route.ts';
import { kilometre, north, sampleDriving, sampleRoad } from './sampleRoads.fixture.ts';

const corner: [number, number] = [3.05, 43 + 10 * kilometre];
const graph = roadGraph(
  [
    sampleRoad('primary', [north(0), north(3), north(6), north(10)]),
    sampleRoad('motorway', [north(10), corner]),
    sampleRoad('secondary', [corner, [3.05, 43 + 14 * kilometre]]),
  ],
  sampleDriving,
);
const far: [number, number] = [3.05, 43 + 12 * kilometre];

test('a route follows the roads from the start to the goal, over ramps as well', () => {
  const { line, minutes } = routeBetween(graph, north(1), far);
  expect(line[0]).toEqual(north(1));
  expect(line.at(-1)).toEqual(far);
  for (const through of [north(3), north(6), north(10), corner]) expect(line).toContainEqual(through);
  expect(minutes).toBeGreaterThan(0);
});

test('the way back is the same, turned round', () => {
  const there = routeBetween(graph, north(1), far);
  const back = routeBetween(graph, far, north(1));
  expect([...back.line].reverse()).toEqual(there.line);
  expect(back.minutes).toBeCloseTo(there.minutes, 9);
});

test('a route within one stretch of road does not leave it', () => {
  const { line } = routeBetween(graph, north(7), north(9.5));
  let kilometres = 0;
  line.forEach((at, i) => (kilometres += kilometresBetween(line[i - 1] ?? at, at)));
  expect(kilometres).toBeCloseTo(2.5, 3);
});

test('no step of a route is a leap over the country', () => {
  const { line } = routeBetween(graph, north(0.5), far);
  line.forEach((at, i) => {
    expect(kilometresBetween(line[i - 1] ?? at, at)).toBeLessThan(4.5);
  });
});
