import { distance, length, segments } from '../lib/measure.ts';
import { STEPS } from '../lib/relief.ts';
import { inPolygon } from '../lib/topology.ts';
import { EXTENT } from '../lib/types.ts';
import type { Collection, LineGeometry, PointGeometry, PolygonGeometry, Position } from '../lib/types.ts';
import { called } from './water.ts';

/** The shortest and the longest stroke down a slope, in metres. */
const STROKE_METRES = [120, 700] as const;
/** A summit must reach the tint of its height, or the one below when it barely passes a step or stands alone. */
const LONELY_METRES = 90;
/** An outline that runs due east or due north for longer than this is no slope. */
const CUT_METRES = 4000;

/** The tint a height in metres belongs to: 0 below the first step. */
function tintOf(metres: number): number {
  return STEPS.filter((step) => metres >= step).length;
}

function tintAt(at: Position, relief: Collection<PolygonGeometry>): number {
  const levels = relief.features
    .filter(({ geometry }) => inPolygon(at, geometry.coordinates))
    .map(({ properties }) => properties.level ?? 0);
  return Math.max(0, ...levels);
}

/** Problems: tints that end in a straight cut along a parallel or a meridian, elsewhere than on the sheet's north and east edge. */
export function cutRelief({ features }: Collection<PolygonGeometry>): string[] {
  const [, , east, north] = EXTENT;
  return features.flatMap(({ properties: { id }, geometry }) =>
    geometry.coordinates.flatMap((ring) =>
      segments(ring)
        .filter(([a, b]) => (a[0] === b[0] && a[0] < east) || (a[1] === b[1] && a[1] < north))
        .filter(([a, b]) => distance(a, b) > CUT_METRES)
        .slice(0, 1)
        .map(([at]) => `${id} is cut off straight at ${at.join(', ')}.`),
    ),
  );
}

/** Problems: steps without any land, and towns (points, degrees) whose tint is more than one step off. */
export function wrongTints(relief: Collection<PolygonGeometry>, towns: Collection<PointGeometry>): string[] {
  const empty = STEPS.filter((_, i) => !relief.features.some(({ properties }) => properties.level === i + 1));
  return [
    ...empty.map((metres) => `No land is tinted above ${metres} m.`),
    ...towns.features.flatMap((town) => {
      const metres = town.properties.elevation;
      if (metres === undefined) return [];
      const [found, wanted] = [tintAt(town.geometry.coordinates, relief), tintOf(metres)];
      return Math.abs(found - wanted) <= 1
        ? []
        : [`${called(town)} (${metres} m) stands on tint ${found} instead of ${wanted}.`];
    }),
  ];
}

/** Problems: summits of ranks 1 to 3 that stand more than one tint below their height. */
export function sunkenSummits(
  relief: Collection<PolygonGeometry>,
  summits: Collection<PointGeometry>,
): string[] {
  return summits.features
    .filter(({ properties }) => (properties.rank ?? 9) <= 3)
    .flatMap((summit) => {
      const metres = summit.properties.elevation ?? 0;
      const [found, wanted] = [tintAt(summit.geometry.coordinates, relief), tintOf(metres - LONELY_METRES)];
      return found >= wanted - 1 && found <= tintOf(metres)
        ? []
        : [`${called(summit)} (${metres} m) stands on tint ${found} instead of ${wanted}.`];
    });
}

/** Problems: strokes that are not one short straight line down a scarp or a ridge. */
export function wrongStrokes(hachures: Collection<LineGeometry>): string[] {
  const [shortest, longest] = STROKE_METRES;
  return hachures.features.flatMap(({ properties: { id, kind }, geometry: { coordinates } }) => {
    const metres = length(coordinates);
    return [
      ...(kind === 'scarp' || kind === 'ridge' ? [] : [`The stroke ${id} is of the unknown kind "${kind}".`]),
      ...(coordinates.length === 2 ? [] : [`The stroke ${id} has ${coordinates.length} points.`]),
      ...(metres >= shortest && metres <= longest
        ? []
        : [`The stroke ${id} is ${Math.round(metres)} m long.`]),
    ];
  });
}
