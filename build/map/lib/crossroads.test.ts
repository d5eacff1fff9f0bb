import { expect, test } from 'vitest';
import { withCrossroads } from './crossroads.ts';
import type { Feature, Line, LineGeometry } from './types.ts';

function road(kind: string, coordinates: Line): Feature<LineGeometry> {
  return {
    type: 'Feature',
    properties: { id: kind, kind, source: 'drawn' },
    geometry: { type: 'LineString', coordinates },
  };
}
const east: Line = [
  [3, 43.5],
  [3.2, 43.5],
];
const north: Line = [
  [3.1, 43.4],
  [3.1, 43.6],
];
const lines = (...roads: Feature<LineGeometry>[]): readonly Line[] =>
  withCrossroads(roads).map(({ geometry }) => geometry.coordinates);

test('roads that cross hold the same position, between their own', () => {
  expect(lines(road('primary', east), road('secondary', north))).toEqual([
    [east[0], [3.1, 43.5], east[1]],
    [north[0], [3.1, 43.5], north[1]],
  ]);
});

test('a motorway passes above the roads it crosses', () => {
  expect(lines(road('motorway', east), road('primary', north))).toEqual([east, north]);
});

test('roads that meet at their ends stay as they are', () => {
  const further: Line = [
    [3.2, 43.5],
    [3.3, 43.6],
  ];
  expect(lines(road('primary', east), road('primary', further))).toEqual([east, further]);
});
