import type { Bounds, Collection, Geometry, Position } from '../lib/types.ts';
import { EXTENT, LIGHT_EXTENT, REACH_EXTENT, SEA_EXTENT } from '../lib/types.ts';

const SOURCES: readonly string[] = ['drawn', 'osm-2017', 'geonames'];

function positions(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

function extentOf(file: string): Bounds {
  if (file === 'isochrones') return REACH_EXTENT;
  if (file === 'light') return LIGHT_EXTENT;
  return file.startsWith('sea') ? SEA_EXTENT : EXTENT;
}

/** Problems of form in one file: ids, sources, names in three languages, positions inside the extent (degrees). */
export function malformed(file: string, { features }: Collection): string[] {
  const [west, south, east, north] = extentOf(file);
  const seen = new Set<string>();
  return features.flatMap(({ properties, geometry }) => {
    const { id, source, name } = properties;
    const problems: string[] = [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) problems.push(`${file}: the id "${id}" is not kebab-case.`);
    if (seen.has(id)) problems.push(`${file}: the id "${id}" is used twice.`);
    seen.add(id);
    if (!SOURCES.includes(source)) problems.push(`${file}: "${id}" has no known source.`);
    if (name !== undefined && [name.fr, name.es, name.en].some((text) => text === '')) {
      problems.push(`${file}: "${id}" lacks a name in one language.`);
    }
    const outside = positions(geometry).find(
      ([lon, lat]) => lon < west || lon > east || lat < south || lat > north,
    );
    if (outside !== undefined) problems.push(`${file}: "${id}" leaves the extent at ${outside.join(', ')}.`);
    return problems;
  });
}
