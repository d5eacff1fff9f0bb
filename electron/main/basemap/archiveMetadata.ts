import { z } from 'zod';
import type { Basemap } from '../../contract/basemap.ts';

/** What an archive says about itself, as far as it matters here. */
const metadataSchema = z.object({
  attribution: z.string().optional().catch(undefined),
  vector_layers: z
    .array(
      z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()).optional().catch(undefined) }),
    )
    .optional()
    .catch(undefined),
});

/** Layers that an archive of each schema has without fail; what else it has does not matter. */
const layersOf: Readonly<Record<Basemap['schema'], readonly string[]>> = {
  protomaps: ['roads', 'water', 'landuse', 'places'],
  openmaptiles: ['transportation', 'water', 'landcover', 'place'],
};
const schemas = ['protomaps', 'openmaptiles'] as const;
/** Longer than any credit that is meant to be read. */
const longestCredit = 120;

export interface ArchiveMetadata {
  /** Null when the layers are of neither schema. */
  readonly schema: Basemap['schema'] | null;
  /** Whom to name beside OpenStreetMap, as plain text; null when nobody. */
  readonly credit: string | null;
}

/** Whom an attribution names beside OpenStreetMap, whom the kiosk names anyway. @param html as archives hold it */
function creditBeside(html: string): string | null {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&copy;|&#169;|\(c\)/gi, '©')
    .replace(/&amp;/g, '&')
    .replace(/(©\s*)?OpenStreetMap(\s+contributors)?/gi, ' ')
    .replace(/[\s|·,;]+/g, ' ')
    .replace(/(©\s*)+$/, '')
    .trim();
  return /\p{L}/u.test(text) ? text.slice(0, longestCredit) : null;
}

/** Reads an archive's own description of itself. @param json its text @returns null when it cannot be read */
export function readArchiveMetadata(json: string): ArchiveMetadata | null {
  const parsed = metadataSchema.safeParse(parse(json));
  if (!parsed.success) return null;
  const layers = parsed.data.vector_layers ?? [];
  const has = (id: string): boolean => layers.some((layer) => layer.id === id);
  const schema = schemas.find((name) => layersOf[name].every(has)) ?? null;
  // Before its version 4, Protomaps named what a feature is in another field.
  const roads = layers.find(({ id }) => id === 'roads')?.fields;
  const outdated = schema === 'protomaps' && roads !== undefined && !('kind' in roads);
  return { schema: outdated ? null : schema, credit: creditBeside(parsed.data.attribution ?? '') };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
