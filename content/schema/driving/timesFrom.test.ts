import { expect, test } from 'vitest';
import type { Driving } from '../driving.ts';
import { roadGraph } from './roadGraph.ts';
import type { Road } from './roads.ts';
import { kilometre, north, sampleDriving, sampleRoad } from './sampleRoads.fixture.ts';
import { minutesBetween } from './timesFrom.ts';

const countryRoad = [sampleRoad('primary', [north(0), north(10)])];
const minutes = (roads: readonly Road[], from: number, to: number, changes: Partial<Driving> = {}) =>
  minutesBetween(roadGraph(roads, { ...sampleDriving, ...changes }), north(from), north(to));

test('ten kilometres at thirty an hour take twenty minutes', () => {
  expect(minutes(countryRoad, 0, 10)).toBeCloseTo(20, 1);
});

test('a drive may begin and end in the middle of a road', () => {
  expect(minutes(countryRoad, 2.5, 7.5)).toBeCloseTo(10, 1);
});

test('the way to oneself takes no time', () => {
  expect(minutes(countryRoad, 4, 4, { startMinutes: 2 })).toBe(0);
});

test('a road that winds is driven slower, and is longer than it is drawn', () => {
  const hairpins = [sampleRoad('secondary', [north(0), north(10)], 3)];
  expect(minutes(hairpins, 0, 10)).toBeCloseTo(40, 1);
  expect(minutes(hairpins, 0, 10, { lengthening: [1, 1, 1, 1.2] })).toBeCloseTo(48, 1);
});

test('the streets of a town slow everything down but the motorway', () => {
  const towns: Driving['towns'] = [{ name: 'Town', position: north(5), size: 'town' }];
  const drawn = [north(0), north(3), north(7), north(10)];
  expect(minutes([sampleRoad('primary', drawn)], 0, 10, { towns })).toBeCloseTo(28, 1);
  const besideIt = [sampleRoad('motorway', drawn), ...stubs];
  expect(minutes(besideIt, 0, 10, { towns })).toBeCloseTo(10, 1);
});

/** Short roads at both ends of a motorway, so that it can be entered there. */
const stubs = [
  sampleRoad('secondary', [north(0), [3 + kilometre, 43]]),
  sampleRoad('secondary', [north(10), [3 + kilometre, 43 + 10 * kilometre]]),
];

test('a motorway is entered at its junctions only, and the ramps take their time', () => {
  const motorway = [sampleRoad('motorway', [north(0), north(5), north(10)]), ...stubs];
  expect(minutes(motorway, 0, 10)).toBeCloseTo(10, 1);
  expect(minutes(motorway, 0, 10, { rampMinutes: 2 })).toBeCloseTo(14, 1);
  // Half-way there is no exit: the drive goes to an end and back over the fields.
  expect(minutes(motorway, 0, 5)).toBeGreaterThan(20);
});

test('a motorway above a road without a junction cannot be entered there', () => {
  const crossing = [
    sampleRoad('motorway', [north(0), north(10)]),
    sampleRoad('primary', [[2.9, 43 + 5 * kilometre], north(5), [3.1, 43 + 5 * kilometre]]),
    ...stubs,
  ];
  expect(minutes(crossing, 5, 10)).toBeGreaterThan(20);
});

test('whoever passes a junction waits, whoever follows the road does not', () => {
  const two = [sampleRoad('primary', [north(0), north(5)]), sampleRoad('primary', [north(5), north(10)])];
  const side = sampleRoad('primary', [north(5), [3.1, 43 + 5 * kilometre]]);
  expect(minutes(two, 0, 10, { junctionMinutes: 1 })).toBeCloseTo(20, 1);
  expect(minutes([...two, side], 0, 10, { junctionMinutes: 1 })).toBeCloseTo(21, 1);
});

test('a place beside the road gets a time, slow for the part without a road', () => {
  const graph = roadGraph(countryRoad, sampleDriving);
  const beside: [number, number] = [3 + (2 * kilometre) / Math.cos((43 * Math.PI) / 180), 43];
  expect(minutesBetween(graph, beside, north(10))).toBeCloseTo(32, 0);
});

test('neighbours reach each other without the detour over the road', () => {
  const graph = roadGraph(countryRoad, { ...sampleDriving, startMinutes: 5 });
  const [a, b]: [number, number][] = [
    [3.05, 43.02],
    [3.05, 43.02 + kilometre],
  ];
  expect(minutesBetween(graph, a ?? [0, 0], b ?? [0, 0])).toBeCloseTo(6, 1);
});

test('roads that hold the same position are joined there, in the middle as well', () => {
  const crossing = sampleRoad('primary', [[2.9, 43 + 5 * kilometre], north(5), [3.1, 43 + 5 * kilometre]]);
  const drawn = sampleRoad('primary', [north(0), north(4.5), north(5), north(5.5), north(10)]);
  const graph = roadGraph([drawn, crossing], sampleDriving);
  const east = minutesBetween(graph, north(5), [3.1, 43 + 5 * kilometre]);
  expect(minutesBetween(graph, north(0), [3.1, 43 + 5 * kilometre])).toBeCloseTo(10 + east, 1);
});

test('the quicker way wins, even when it is longer', () => {
  const slow = sampleRoad('secondary', [north(0), north(10)], 3);
  const round = sampleRoad('primary', [north(0), [3.02, 43 + 5 * kilometre], north(10)]);
  expect(minutes([slow, round], 0, 10)).toBeLessThan(25);
});
