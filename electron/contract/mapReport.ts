import { z } from 'zod';

/**
 * What became of the map on the page: being made, drawn, without the graphics it had, or not there at all.
 * In the last two visitors see a still picture of it.
 */
const mapStateSchema = z.enum(['loading', 'ready', 'lost', 'failed']);
export type MapCondition = z.infer<typeof mapStateSchema>;

/** `making`: a map is being made, or made again, which holds the page up on a slow machine. */
export const mapReportSchema = z.strictObject({ state: mapStateSchema, making: z.boolean() });
export type MapReport = z.infer<typeof mapReportSchema>;
