import { z } from 'zod';
import { idSchema } from './identifiers.ts';
import { localizedText } from './language.ts';
import { staySchema } from './place.ts';

/** Stops that a trip can have: more than anybody visits in three weeks, and no more than a phone reads from one code. */
export const mostStops = 30;

/** A suggested trip: places in order, day by day. */
export const itinerarySchema = z.strictObject({
  id: idSchema,
  stay: staySchema,
  title: localizedText(60),
  text: localizedText(300),
  /** Place ids in the order they are visited, one list per day. */
  days: z
    .array(z.array(idSchema).min(1).max(8))
    .min(1)
    .max(21)
    .refine(
      (days) => new Set(days.flat()).size <= mostStops,
      `has more than ${mostStops} stops, which is as many as a visitor's trip can have`,
    ),
  /** Total minutes at the wheel, off-peak, from the centre of Montpellier and back to it; 0 without a car. */
  drivingMinutes: z.int().min(0),
  /** Set where the whole trip goes by train, tram, bus, bike or on foot. */
  withoutCar: z.literal(true).optional(),
});
export type Itinerary = z.infer<typeof itinerarySchema>;
