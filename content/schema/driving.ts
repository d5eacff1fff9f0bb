import { z } from 'zod';
import { positionSchema } from './identifiers.ts';

/** How fast one drives, by how the road winds: straight, a little, much, in hairpins; km/h, off-peak. */
const byWinding = z.tuple([speed(), speed(), speed(), speed()]);

/** Around a town: within so many kilometres of its middle, no faster than this. */
const ringSchema = z.strictObject({ kilometres: z.number().positive().max(20), kmPerHour: speed() });

/** content/driving.json: what the drawn roads do not say about driving times. See content/map/README.md. */
export const drivingSchema = z.strictObject({
  version: z.literal(1),
  /** km/h on each kind of road. */
  kmPerHour: z.strictObject({
    motorway: byWinding,
    trunk: byWinding,
    primary: byWinding,
    secondary: byWinding,
  }),
  /** How much longer a road is than its drawn line, by how it winds. */
  lengthening: z.tuple([lengthening(), lengthening(), lengthening(), lengthening()]),
  /** Minutes between the door and the road, at both ends of a drive together; none between close neighbours. */
  startMinutes: z.number().min(0).max(5),
  /** Minutes lost on the ramp onto or off a motorway, tolls included. */
  rampMinutes: z.number().min(0).max(4),
  /** Minutes lost at each junction of ordinary roads. */
  junctionMinutes: z.number().min(0).max(2),
  /** Beyond the drawn roads: km/h as the crow flies, detours included, by how the nearest road winds. */
  localKmPerHour: byWinding,
  /** Rings of slow traffic around the towns of each size, from the inside to the outside. */
  townSizes: z.strictObject({
    city: z.array(ringSchema).min(1),
    town: z.array(ringSchema).min(1),
    small: z.array(ringSchema).min(1),
  }),
  towns: z.array(
    z.strictObject({
      name: z.string().min(1),
      position: positionSchema,
      size: z.enum(['city', 'town', 'small']),
    }),
  ),
});
/** Speeds, factors and towns behind the driving times. */
export type Driving = z.infer<typeof drivingSchema>;

function speed() {
  return z.number().min(3).max(130);
}

function lengthening() {
  return z.number().min(1).max(1.5);
}
