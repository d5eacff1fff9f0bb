import { distance } from '../lib/measure.ts';
import { closeVertices, inRing, lineCrossings, selfCrossings } from '../lib/topology.ts';
import type { Collection, Feature, PolygonGeometry, Position, Ring } from '../lib/types.ts';
import { called } from './water.ts';

/** The smallest strip of land, in metres, between two lagoons or between a lagoon and the sea. */
const NARROWEST_METRES = 100;
/** How near a named grau, in metres, a lagoon may come to the sea. */
const GRAU_METRES = 900;

function outer({ geometry }: Feature<PolygonGeometry>): Ring {
  return geometry.coordinates[0] ?? [];
}

/** Problems: rings (longitude, latitude degrees) that cross themselves. */
export function crossedRings(bodies: Collection<PolygonGeometry>): string[] {
  return bodies.features.flatMap((body) =>
    body.geometry.coordinates.flatMap((ring) =>
      selfCrossings(ring)
        .slice(0, 1)
        .map((at) => `The outline of ${called(body)} crosses itself at ${at.join(', ')}.`),
    ),
  );
}

/** Problems: lagoons and lakes that overlap or almost touch each other (saltpans may touch their lagoon). */
export function overlappingLagoons(lagoons: Collection<PolygonGeometry>): string[] {
  const all = lagoons.features;
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      if (meet(outer(one), outer(other))) return [`${called(one)} overlaps ${called(other)}.`];
      const salt = [one, other].some(({ properties }) => properties.kind === 'saltpan');
      const near =
        salt || far(outer(one), outer(other))
          ? []
          : closeVertices(outer(one), outer(other), NARROWEST_METRES);
      return near
        .slice(0, 1)
        .map((at) => `${called(one)} and ${called(other)} almost touch at ${at.join(', ')}.`);
    }),
  );
}

/** Problems: lagoons that reach the sea elsewhere than at a named grau (longitude, latitude degrees). */
export function wrongOutlets(
  lagoons: Collection<PolygonGeometry>,
  sea: Collection<PolygonGeometry>,
  graus: Readonly<Record<string, Position>>,
): string[] {
  const shores = sea.features.flatMap(({ geometry }) => geometry.coordinates);
  return lagoons.features.flatMap((lagoon) =>
    shores.flatMap((shore) => {
      const ring = outer(lagoon);
      const touching = [...lineCrossings(ring, shore), ...closeVertices(ring, shore, NARROWEST_METRES)];
      return touching
        .filter((at) => !Object.values(graus).some((grau) => distance(at, grau) < GRAU_METRES))
        .slice(0, 1)
        .map((at) => `${called(lagoon)} reaches the sea at ${at.join(', ')}, which is no named grau.`);
    }),
  );
}

function meet(one: Ring, other: Ring): boolean {
  if (lineCrossings(one, other).length > 0) return true;
  const [a, b] = [one[0], other[0]];
  return (a !== undefined && inRing(a, other)) || (b !== undefined && inRing(b, one));
}

function far(one: Ring, other: Ring): boolean {
  const [a, b] = [one[0], other[0]];
  return a === undefined || b === undefined || distance(a, b) > 40_000;
}
