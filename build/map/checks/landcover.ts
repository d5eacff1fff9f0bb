import { distanceToLine } from '../lib/measure.ts';
import { inPolygon } from '../lib/topology.ts';
import type { Collection, Feature, PolygonGeometry, PolygonRings, Position } from '../lib/types.ts';
import { called } from './water.ts';

const LANDCOVER_KINDS: readonly string[] = ['forest', 'vineyard', 'garrigue', 'marsh', 'rice', 'beach'];
/** How far, in metres, cover and water may overlap: both shores are simplified. */
const SLACK_METRES = 90;

/** Problems: cover (polygons, degrees) of an unknown kind, and kinds that grow nowhere. */
export function wrongKinds(cover: Collection<PolygonGeometry>): string[] {
  const found = new Set(cover.features.map(({ properties }) => properties.kind));
  return [
    ...cover.features
      .filter(({ properties }) => !LANDCOVER_KINDS.includes(properties.kind))
      .map(({ properties }) => `${properties.id} is of the unknown kind "${properties.kind}".`),
    ...LANDCOVER_KINDS.filter((kind) => !found.has(kind)).map((kind) => `Nothing is covered by ${kind}.`),
  ];
}

/** Problems: cover that reaches into a water, or that swallows one (polygons, longitude and latitude degrees). */
export function coverInWater(
  cover: Collection<PolygonGeometry>,
  waters: readonly Collection<PolygonGeometry>[],
): string[] {
  const bodies = waters.flatMap(({ features }) => features);
  return cover.features.flatMap((patch) =>
    bodies.flatMap((body) => {
      const wet = firstInside(patch, body.geometry.coordinates);
      const swallowed = firstInside(body, patch.geometry.coordinates);
      return [
        ...(wet === undefined
          ? []
          : [`${patch.properties.id} lies in ${called(body)} at ${wet.join(', ')}.`]),
        ...(swallowed === undefined
          ? []
          : [`${patch.properties.id} covers ${called(body)} at ${swallowed.join(', ')}.`]),
      ];
    }),
  );
}

function firstInside({ geometry }: Feature<PolygonGeometry>, other: PolygonRings): Position | undefined {
  const [lons, lats] = [(other[0] ?? []).map(([lon]) => lon), (other[0] ?? []).map(([, lat]) => lat)];
  const [west, east] = [lons.reduce((a, b) => Math.min(a, b)), lons.reduce((a, b) => Math.max(a, b))];
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  return geometry.coordinates
    .flat()
    .find(
      (at) =>
        at[0] > west &&
        at[0] < east &&
        at[1] > south &&
        at[1] < north &&
        inPolygon(at, other) &&
        other.every((ring) => distanceToLine(at, ring) > SLACK_METRES),
    );
}
