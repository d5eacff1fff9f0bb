import { join } from 'node:path';
import { z } from 'zod';
import { moveAside, readFileIfThere, replaceFile } from '../files/wholeFiles.ts';
import { describeFault } from '../faults/describeFault.ts';
import type { Log } from '../log/log.ts';

/** What must survive a restart: pulling the plug must not buy a thief more attempts. */
interface DoorRecord {
  /** Wrong PINs since the last right one. */
  readonly failures: number;
  /** Until when the door stays shut, or null. */
  readonly shutUntil: Date | null;
}

export interface DoorStore {
  readonly read: () => DoorRecord;
  /** False when it could not be written; the door then works from memory. */
  readonly write: (record: DoorRecord) => boolean;
}

const fileSchema = z.strictObject({
  version: z.literal(1),
  failures: z.int().min(0),
  shutUntil: z.iso.datetime().nullable(),
});

const untouched: DoorRecord = { failures: 0, shutUntil: null };

/** `staff-door.json` in the profile folder. */
export function openDoorStore(folder: string, now: () => Date, log: Log): DoorStore {
  const path = join(folder, 'staff-door.json');
  return {
    read: () => {
      try {
        const text = readFileIfThere(path);
        if (text === null) return untouched;
        const parsed = parse(text);
        if (parsed !== null) return parsed;
        log.warning('staff.doorFileBroken');
        moveAside(path, now());
      } catch (fault) {
        log.warning('staff.doorFileUnreadable', describeFault(fault));
      }
      return untouched;
    },
    write: ({ failures, shutUntil }) => {
      try {
        const file: z.infer<typeof fileSchema> = {
          version: 1,
          failures,
          shutUntil: shutUntil?.toISOString() ?? null,
        };
        replaceFile(path, `${JSON.stringify(file)}\n`);
        return true;
      } catch (fault) {
        log.error('staff.doorFileNotWritten', describeFault(fault));
        return false;
      }
    },
  };
}

function parse(text: string): DoorRecord | null {
  try {
    const { failures, shutUntil } = fileSchema.parse(JSON.parse(text));
    return { failures, shutUntil: shutUntil === null ? null : new Date(shutUntil) };
  } catch {
    return null;
  }
}
