import { distanceToLine } from '../lib/measure.ts';
import { inPolygon } from '../lib/topology.ts';
import type { Collection, LineGeometry, PolygonGeometry } from '../lib/types.ts';
import { called } from './water.ts';

/** How far into the water, in metres, a road or a railway may be drawn. */
const SLACK_METRES = 80;

/** Problems: roads or railways (longitude, latitude degrees) drawn through the sea, a lagoon or a lake. */
export function linesInWater(
  lines: Collection<LineGeometry>,
  waters: readonly Collection<PolygonGeometry>[],
): string[] {
  const bodies = waters
    .flatMap(({ features }) => features)
    .filter(({ properties }) => properties.kind !== 'saltpan');
  return lines.features.flatMap((line) =>
    bodies.flatMap((body) => {
      const rings = body.geometry.coordinates;
      const wet = line.geometry.coordinates.find(
        (at) => inPolygon(at, rings) && rings.every((ring) => distanceToLine(at, ring) > SLACK_METRES),
      );
      return wet === undefined
        ? []
        : [`${line.properties.id} runs through ${called(body)} at ${wet.join(', ')}.`];
    }),
  );
}
