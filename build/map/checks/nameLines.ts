import { distance, distanceToLine, length, segments, toMetres } from '../lib/measure.ts';
import type { Partner } from '../lib/partners.ts';
import { lineCrossings } from '../lib/topology.ts';
import type { Collection, Feature, Line, LineGeometry } from '../lib/types.ts';

/** How long a name's line may be, in kilometres, by kind. */
const KILOMETRES: Readonly<Record<string, readonly [number, number]>> = {
  river: [8, 20],
  massif: [8, 75],
  territory: [8, 20],
  sea: [20, 130],
};
const NEAREST_PARTNER_METRES = 25_000;
/** The smallest gap, in metres, between two names. */
const GAP_METRES = 1200;
const SHARPEST_DEGREES = 16;
const WIDEST_TURN_DEGREES = 75;

/** Problems of one name's curve: its kind, length, direction of reading and how sharply it bends. */
export function wrongNameLines(names: Collection<LineGeometry>): string[] {
  return names.features.flatMap(({ properties: { id, kind, name }, geometry: { coordinates } }) => {
    const range = KILOMETRES[kind];
    if (range === undefined) return [`The name ${id} is of the unknown kind "${kind}".`];
    const km = length(coordinates) / 1000;
    const turns = bearings(coordinates);
    const total = turns.reduce((sum, turn) => sum + Math.abs(turn), 0);
    const [first, last] = [coordinates[0], coordinates.at(-1)];
    return [
      ...(name === undefined ? [`The line ${id} has no name to carry.`] : []),
      ...(km >= range[0] && km <= range[1] ? [] : [`The name ${id} is set on ${km.toFixed(1)} km.`]),
      ...(turns.some((turn) => Math.abs(turn) > SHARPEST_DEGREES)
        ? [`The name ${id} bends too sharply.`]
        : []),
      ...(total > WIDEST_TURN_DEGREES ? [`The name ${id} turns by ${Math.round(total)} degrees.`] : []),
      ...(kind !== 'river' && first !== undefined && last !== undefined && last[0] <= first[0]
        ? [`The name ${id} does not read from left to right.`]
        : []),
    ];
  });
}

/** Problems: offices without exactly one territory name, with another name, or with one far from their centre. */
export function wrongTerritories(names: Collection<LineGeometry>, partners: readonly Partner[]): string[] {
  const territories = names.features.filter(({ properties }) => properties.kind === 'territory');
  return [
    ...territories
      .filter(({ properties }) => !partners.some(({ id }) => id === properties.id))
      .map(({ properties }) => `The territory ${properties.id} is no partner.`),
    ...partners.flatMap(({ id, name, center }) => {
      const own = territories.filter(({ properties }) => properties.id === id);
      const [line] = own;
      if (line === undefined || own.length > 1)
        return [`${name} has ${own.length} territory names instead of one.`];
      const metres = distanceToLine(center, line.geometry.coordinates);
      return [
        ...(metres > NEAREST_PARTNER_METRES
          ? [`The name of ${name} stands ${Math.round(metres / 1000)} km away.`]
          : []),
        ...(line.properties.name?.fr === name ? [] : [`The territory ${id} is not called ${name}.`]),
      ];
    }),
  ];
}

/** Problems: names that cross or almost touch each other. */
export function crowdedNames(names: Collection<LineGeometry>): string[] {
  return names.features.flatMap((one, i) =>
    names.features
      .slice(i + 1)
      .filter((other) => near(one, other))
      .map((other) => `The names ${one.properties.id} and ${other.properties.id} get in each other's way.`),
  );
}

function near(one: Feature<LineGeometry>, other: Feature<LineGeometry>): boolean {
  const [a, b] = [one.geometry.coordinates, other.geometry.coordinates];
  const [start, end] = [a[0], b[0]];
  if (start === undefined || end === undefined) return false;
  if (distance(start, end) > length(a) + length(b) + GAP_METRES) return false;
  return lineCrossings(a, b).length > 0 || gap(a, b) < GAP_METRES;
}

function gap(a: Line, b: Line): number {
  return Math.min(...a.map((at) => distanceToLine(at, b)), ...b.map((at) => distanceToLine(at, a)));
}

/** Degrees from each piece of a line to the next; left is positive. */
function bearings(line: Line): number[] {
  const ways = segments(line).map(([a, b]) => toMetres(b, a));
  return ways.slice(1).map(([x, y], i) => {
    const [px, py] = ways[i] ?? [x, y];
    return (Math.atan2(px * y - py * x, px * x + py * y) * 180) / Math.PI;
  });
}
