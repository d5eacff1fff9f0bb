import type { Name } from '../lib/types.ts';

/** One hand-drawn shape: `points` is "longitude,latitude ..." in decimal degrees. */
export interface Drawing {
  readonly id: string;
  readonly kind: string;
  readonly points: string;
  readonly rank?: number;
  readonly name?: Name;
  /** Published area, for the check. */
  readonly hectares?: number;
  /** The river this one flows into: its last point is moved onto it. */
  readonly into?: string;
  /** How deep a tint of the sea floor is, 1 the shallowest. */
  readonly level?: number;
}
