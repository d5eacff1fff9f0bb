import type { Drawing } from './drawing.ts';
import { NORTH_RELIEF } from './reliefNorth.ts';
import { SOUTH_RELIEF } from './reliefSouth.ts';

/** Soft massif shapes: level 1 about 300 m and the coastal hills, 2 about 650 m, 3 about 950 m; lower levels first. */
export const RELIEF: readonly Drawing[] = [...NORTH_RELIEF, ...SOUTH_RELIEF].sort(
  (a, b) => (a.level ?? 0) - (b.level ?? 0),
);
