import type { Place } from '../../content/schema/place.ts';

/** So few minutes by car are no drive: one is in the town in the middle already. */
const noDrive = 5;

/** Whether a place lies in the town that all minutes are counted from. */
export function isInTown({ access }: Pick<Place, 'access'>): boolean {
  return access.carMinutes <= noDrive;
}
