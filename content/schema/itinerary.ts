import { z } from 'zod';
import { idSchema } from './identifiers.ts';
import { localizedText } from './language.ts';
import { staySchema } from './place.ts';

/** A suggested trip: places in order, day by day. */
export const itinerarySchema = z.strictObject({
  id: idSchema,
  stay: staySchema,
  title: localizedText(60),
  text: localizedText(300),
  /** Place ids in the order they are visited, one list per day. */
  days: z.array(z.array(idSchema).min(1).max(8)).min(1).max(21),
  /** Total minutes at the wheel, off-peak. */
  drivingMinutes: z.int().positive(),
});
export type Itinerary = z.infer<typeof itinerarySchema>;
