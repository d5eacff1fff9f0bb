import type { StaffProblem } from '../contract/staff.ts';
import type { Log } from './log/log.ts';
import { publishedPinProblem } from './settings/publicSettings.ts';
import type { Settings } from './settings/settingsSchema.ts';
import { type Door, createDoor } from './staff/door.ts';
import { openDoorStore } from './staff/doorStore.ts';
import { demonstrationPin, isPin } from './staff/pinHash.ts';

export interface StaffOptions {
  readonly profileFolder: string;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly monotonicMs: () => number;
  readonly newRef: () => string;
  readonly log: Log;
}

/** Makes the staff door from the PIN in the settings. The PIN is shown only where it really is the published one. */
export async function connectStaff({ profileFolder, settings, ...options }: StaffOptions): Promise<{
  readonly door: Door;
  readonly problems: readonly StaffProblem[];
}> {
  const { pin } = settings.staff;
  const isPublished = pin !== null && (await isPin(demonstrationPin, pin));
  const door = createDoor({
    ...options,
    check: pin === null ? null : (typed) => isPin(typed, pin),
    demonstrationPin: isPublished && settings.profile === 'demonstration' ? demonstrationPin : null,
    store: openDoorStore(profileFolder, options.now, options.log),
  });
  return { door, problems: publishedPinProblem(settings, isPublished) };
}
