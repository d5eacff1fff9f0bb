import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Collection, Feature, Geometry, Line, Position } from './types.ts';

/** The folder of the committed map files, as a path. */
function mapFolder(): string {
  return fileURLToPath(new URL('../../../content/map/', import.meta.url));
}

/** Rounds a number of degrees to five decimals (about one metre). */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Rounds a line (longitude, latitude degrees) and drops repeated positions. */
function roundedLine(line: Line): Line {
  const out: Position[] = [];
  for (const at of line) {
    const next: Position = [rounded(at[0]), rounded(at[1])];
    const last = out.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) out.push(next);
  }
  return out;
}

/** A collection as text, one feature a line; the geometry (longitude, latitude degrees) is rounded. */
function asText(features: readonly Feature[]): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: roundedGeometry(feature.geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes content/map/`name`.geojson. */
export function write(name: string, features: readonly Feature[]): void {
  writeFileSync(`${mapFolder()}${name}.geojson`, asText(features));
}

/** Reads content/map/`name`.geojson; the caller says which geometry the file holds. */
export function read<G extends Geometry>(name: string): Collection<G> {
  return JSON.parse(readFileSync(`${mapFolder()}${name}.geojson`, 'utf8')) as Collection<G>;
}

function roundedGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Point') {
    return {
      type: 'Point',
      coordinates: [rounded(geometry.coordinates[0]), rounded(geometry.coordinates[1])],
    };
  }
  if (geometry.type === 'LineString')
    return { type: 'LineString', coordinates: roundedLine(geometry.coordinates) };
  return { type: 'Polygon', coordinates: geometry.coordinates.map(roundedLine) };
}
