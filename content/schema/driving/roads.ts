import { z } from 'zod';
import { positionSchema } from '../identifiers.ts';

const windings = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
/** How a road winds: 0 straight, 1 a little, 2 much, 3 in hairpins. */
export type Winding = z.infer<typeof windings>;

/** content/map/roads.geojson, as far as driving times need it. */
export const roadsSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        id: z.string(),
        kind: z.enum(['motorway', 'trunk', 'primary', 'secondary']),
        winding: windings,
      }),
      geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(positionSchema).min(2) }),
    }),
  ),
});
/** One drawn piece of road; pieces meet where they hold the same position. */
export type Road = z.infer<typeof roadsSchema>['features'][number];
