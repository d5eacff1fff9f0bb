import { distanceToLine, hectares } from '../lib/measure.ts';
import { inPolygon } from '../lib/topology.ts';
import type { Collection, Feature, PointGeometry, PolygonGeometry } from '../lib/types.ts';

/** How far into the water, in metres, a town's point may fall: the coast is drawn to about 100 m. */
const SLACK_METRES = 150;

/** What a feature is called in the report: its French name, else its id. */
export function called(feature: Feature): string {
  return feature.properties.name?.fr ?? feature.properties.id;
}

/** Problems: towns (points, longitude and latitude degrees) that stand in the sea, a lagoon or a lake. */
export function townsInWater(
  towns: Collection<PointGeometry>,
  waters: readonly Collection<PolygonGeometry>[],
): string[] {
  const bodies = waters
    .flatMap(({ features }) => features)
    .filter(({ properties }) => properties.kind !== 'saltpan');
  return towns.features.flatMap((town) =>
    bodies
      .filter(({ geometry }) => inPolygon(town.geometry.coordinates, geometry.coordinates))
      .filter(({ geometry }) => depth(town, geometry) > SLACK_METRES)
      .map((body) => `${called(town)} stands in the water of ${called(body)}.`),
  );
}

function depth(town: Feature<PointGeometry>, { coordinates }: PolygonGeometry): number {
  return Math.min(...coordinates.map((ring) => distanceToLine(town.geometry.coordinates, ring)));
}

/** Area in hectares of a polygon feature (longitude, latitude degrees), holes taken off. */
export function areaOf({ geometry }: Feature<PolygonGeometry>): number {
  const [outer, ...holes] = geometry.coordinates;
  return outer === undefined ? 0 : holes.reduce((sum, hole) => sum - hectares(hole), hectares(outer));
}

/** Problems: lagoons and lakes whose area is more than 15 % away from their published `hectares`. */
export function wrongAreas(waters: Collection<PolygonGeometry>): string[] {
  return waters.features.flatMap((body) => {
    const wanted = body.properties.hectares;
    if (typeof wanted !== 'number') return [];
    const found = areaOf(body);
    const share = Math.round((found / wanted - 1) * 100);
    return Math.abs(found / wanted - 1) <= 0.15
      ? []
      : [`${called(body)} covers ${Math.round(found)} ha instead of about ${wanted} ha (${share} %).`];
  });
}
