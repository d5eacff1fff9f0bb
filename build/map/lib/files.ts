import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Collection, Feature, Geometry, Line, Position } from './types.ts';

/** The folder of the committed map files, as a path. */
function mapFolder(): string {
  return fileURLToPath(new URL('../../../content/map/', import.meta.url));
}

/** Rounds a number of degrees to so many decimals: five are about one metre, four about ten. */
function rounded(degrees: number, decimals: number): number {
  return Math.round(degrees * 10 ** decimals) / 10 ** decimals;
}

/** Rounds a line (longitude, latitude degrees) and drops repeated positions. */
function roundedLine(line: Line, decimals: number): Line {
  const out: Position[] = [];
  for (const at of line) {
    const next: Position = [rounded(at[0], decimals), rounded(at[1], decimals)];
    const last = out.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) out.push(next);
  }
  return out;
}

/** A collection as text, one feature a line; the geometry (longitude, latitude degrees) is rounded. */
function asText(features: readonly Feature[], decimals: number): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: roundedGeometry(feature.geometry, decimals) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes content/map/`name`.geojson; soft shapes need only four decimals. */
export function write(name: string, features: readonly Feature[], decimals = 5): void {
  writeFileSync(`${mapFolder()}${name}.geojson`, asText(features, decimals));
}

/** Reads content/map/`name`.geojson; the caller says which geometry the file holds. */
export function read<G extends Geometry>(name: string): Collection<G> {
  return JSON.parse(readFileSync(`${mapFolder()}${name}.geojson`, 'utf8')) as Collection<G>;
}

/** The size of content/map/`name`.geojson in bytes. */
export function sizeOf(name: string): number {
  return statSync(`${mapFolder()}${name}.geojson`).size;
}

function roundedGeometry(geometry: Geometry, decimals: number): Geometry {
  if (geometry.type === 'Point') {
    const [lon, lat] = geometry.coordinates;
    return { type: 'Point', coordinates: [rounded(lon, decimals), rounded(lat, decimals)] };
  }
  if (geometry.type === 'LineString')
    return { type: 'LineString', coordinates: roundedLine(geometry.coordinates, decimals) };
  return {
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring) => roundedLine(ring, decimals)),
  };
}
