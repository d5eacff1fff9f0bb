import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween } from '../../../content/schema/driving/flatEarth.ts';
import { routeBetween } from '../../../content/schema/driving/route.ts';
import { minutesBetween, timesFrom } from '../../../content/schema/driving/timesFrom.ts';
import { looseBands } from '../checks/isochrones.ts';
import { readCenter, readRoadGraph } from './drivingFiles.ts';
import { read } from './files.ts';
import { BANDS } from './isochrones.ts';
import { compareDrives, readKnownDrives } from './knownDrives.ts';
import { inPolygon } from './topology.ts';
import type { PolygonGeometry, Position } from './types.ts';

const graph = readRoadGraph();
const center = readCenter();
const times = timesFrom(graph, center);
const bands = read<PolygonGeometry>('isochrones');
const waters = [...read<PolygonGeometry>('sea').features, ...read<PolygonGeometry>('lagoons').features];

const nodes = graph.stretches
  .filter(({ closed }) => !closed)
  .flatMap(({ from }): Position[] => {
    const at = graph.nodes[from];
    return at === undefined ? [] : [at];
  });
const onRoad = fc.constantFrom(...nodes);
/** Anywhere in the country the kiosk is about. */
const anywhere = fc.tuple(
  fc.double({ min: 2.6, max: 4.5, noNaN: true }),
  fc.double({ min: 43.2, max: 44.2, noNaN: true }),
);
const runs = { numRuns: 150, seed: 34 };
/** Minutes: the bands are softened over about two kilometres. */
const tolerance = 6;
/**
 * Two roads that pass each other without a junction can be changed at the ends of a drive only: a stop just there
 * may save these minutes. Kilometres, minutes.
 */
const [apart, shortcut] = [3, 3];

test('the known drives come out right', () => {
  const { mean, worst } = compareDrives(readKnownDrives(), times.minutesTo);
  expect(mean).toBeLessThanOrEqual(0.07);
  expect(worst).toBeLessThanOrEqual(0.15);
});

test('every road can be reached from the centre', () => {
  expect(graph.nodes.filter((_, node) => times.steps[node] === undefined)).toEqual([]);
});

test('the way there takes as long as the way back', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      expect(minutesBetween(graph, a, b)).toBeCloseTo(minutesBetween(graph, b, a), 6);
    }),
    runs,
  );
});

test('a stop on the way does not make a drive shorter', () => {
  const stops = fc.tuple(fc.oneof(onRoad, anywhere), fc.oneof(onRoad, anywhere), fc.oneof(onRoad, anywhere));
  fc.assert(
    fc.property(stops, ([a, stop, b]) => {
      fc.pre(kilometresBetween(a, stop) > apart && kilometresBetween(stop, b) > apart);
      const viaStop = minutesBetween(graph, a, stop) + minutesBetween(graph, stop, b);
      expect(minutesBetween(graph, a, b)).toBeLessThanOrEqual(viaStop + shortcut);
    }),
    runs,
  );
});

test('every place gets a time: in the mountains, in a lagoon, out at sea', () => {
  fc.assert(
    fc.property(anywhere, (at) => {
      const minutes = times.minutesTo(at);
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThan(400);
    }),
    runs,
  );
  expect(times.minutesTo([4.0, 43.3])).toBeGreaterThan(times.minutesTo([4.0, 43.5]));
});

test('a drive is never quicker than the motorway as the crow flies', () => {
  fc.assert(
    fc.property(anywhere, (at) => {
      const [fastest] = graph.driving.kmPerHour.motorway;
      expect(times.minutesTo(at)).toBeGreaterThan((kilometresBetween(center, at) / fastest) * 60);
    }),
    runs,
  );
});

test('a route is drawn from door to door and takes the minutes of the drive', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const { line, minutes } = routeBetween(graph, a, b);
      expect([line[0], line.at(-1)]).toEqual([a, b]);
      expect(minutes).toBe(minutesBetween(graph, a, b));
    }),
    runs,
  );
});

test('each band of driving time holds the shorter ones', () => {
  expect([...new Set(bands.features.map(({ properties }) => properties['minutes']))]).toEqual(BANDS);
  expect(looseBands(bands)).toEqual([]);
});

test('the bands say what the engine says, on land and away from their soft edges', () => {
  const off: string[] = [];
  let asked = 0;
  for (const at of fc.sample(anywhere, runs)) {
    if (waters.some(({ geometry }) => inPolygon(at, geometry.coordinates))) continue;
    const engine = times.minutesTo(at);
    for (const minutes of BANDS) {
      const inside = bands.features.some(
        ({ properties, geometry }) =>
          properties['minutes'] === minutes && inPolygon(at, geometry.coordinates),
      );
      asked += 1;
      if (inside ? engine > minutes + tolerance : engine < minutes - tolerance)
        off.push(`${at.join(', ')}: ${engine.toFixed(0)} minutes, ${minutes}`);
    }
  }
  // Islands and holes too small to draw are no mistake, but they are rare.
  expect(off.length, off.join('\n')).toBeLessThanOrEqual(asked * 0.01);
});
