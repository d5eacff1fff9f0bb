import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Position } from './types.ts';

/** What the map needs of an office: the name of its territory and where it lies (longitude, latitude degrees). */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly center: Position;
}

const partnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  center: z.tuple([z.number(), z.number()]),
});

/** The offices of content/partners, in the order of their files. */
export function readPartners(): Partner[] {
  const folder = new URL('../../../content/partners/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => partnerSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
}
