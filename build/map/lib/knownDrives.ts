import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Position, positionSchema } from '../../../content/schema/identifiers.ts';

const knownDrivesSchema = z.array(
  z.strictObject({ name: z.string().min(1), position: positionSchema, minutes: z.int().positive() }),
);
/** A drive from the centre of Montpellier everybody there knows, off-peak. */
export type KnownDrive = z.infer<typeof knownDrivesSchema>[number];

/** A known drive and what the engine makes of it. */
export interface Comparison extends KnownDrive {
  readonly engine: number;
  /** How far the engine is off, as a share of the known minutes; negative when it is too quick. */
  readonly error: number;
}

/** The known drives. Throws when their file is broken. */
export function readKnownDrives(): readonly KnownDrive[] {
  const file = fileURLToPath(new URL('../known-drives.json', import.meta.url));
  return knownDrivesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Holds the engine (minutes to a position) against the known drives. */
export function compareDrives(
  drives: readonly KnownDrive[],
  minutesTo: (at: Position) => number,
): { readonly all: readonly Comparison[]; readonly mean: number; readonly worst: number } {
  const all = drives.map((drive) => {
    const engine = minutesTo(drive.position);
    return { ...drive, engine, error: engine / drive.minutes - 1 };
  });
  const errors = all.map(({ error }) => Math.abs(error));
  return {
    all,
    mean: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
    worst: Math.max(0, ...errors),
  };
}
