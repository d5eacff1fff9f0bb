import { z } from 'zod';

/**
 * What became of the map on the page: being made, drawn, without the graphics it had, or not there at all.
 * In the last two visitors see a still picture of it.
 */
export const mapStateSchema = z.enum(['loading', 'ready', 'lost', 'failed']);
export type MapCondition = z.infer<typeof mapStateSchema>;
