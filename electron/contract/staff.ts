import { z } from 'zod';

export const staffUnlockSchema = z.strictObject({ pin: z.string().regex(/^[0-9]{6,12}$/) });

/** Something staff must know, in a form the page can put into words. */
export interface StaffProblem {
  readonly code:
    | 'settings-broken'
    | 'content-broken'
    | 'content-not-taken'
    | 'database-moved-aside'
    | 'journal-unavailable'
    | 'disk-nearly-full'
    | 'contact-storage-failed'
    | 'map-missing';
  /** File name, field or reason, as it is. */
  readonly detail: string;
}

/** Answer to a wrong PIN is a failure; `waitSeconds` tells how long the door stays shut. */
export interface StaffDoor {
  readonly unlocked: boolean;
  readonly waitSeconds: number;
  /** Shown in the demonstration profile only. */
  readonly demonstrationPin: string | null;
}

export interface StaffOverview {
  readonly contactsToday: number;
  readonly contactsTotal: number;
  readonly problems: readonly StaffProblem[];
  readonly uptimeSeconds: number;
  readonly version: string;
  readonly lastExport: string | null;
}

export interface ExportReceipt {
  /** Full path of the sealed file. */
  readonly file: string;
  readonly contacts: number;
  readonly sha256: string;
}
