import { basename } from 'node:path';
import type { LeadDatabase } from './leadDatabase.ts';
import type { Journal } from './journalFiles.ts';

/** What had to be mended so that database and journal hold the same contacts. */
export interface Reconciled {
  /** Contacts the database lacked. */
  readonly restored: number;
  /** For the staff and the log, one per finding: nothing personal. */
  readonly journalDamage: string | null;
}

/**
 * Makes database and journal equal: each gives the other what it lacks. Contacts are only ever added here; the
 * tombstones of erased contacts, when they come, must be obeyed in both directions.
 * Throws the error of the database or of the file system; nothing is lost then and it can be called again.
 */
export function reconcile(db: LeadDatabase, journal: Journal, now: Date): Reconciled {
  const { records, damagedLines, torn } = journal.read();
  const restored = db.restore(records);
  const stored = db.records();
  const journaled = new Set(records.map((record) => record.digest));
  const unjournaled = stored.filter((record) => !journaled.has(record.digest));
  if (damagedLines === 0) {
    journal.append(unjournaled);
    return { restored, journalDamage: null };
  }
  // A damaged line that neither the database nor a gap explains was the newest contact of all: its number must stay
  // visibly missing instead of being given out twice.
  const highest = stored.at(-1)?.sequence ?? 0;
  const unexplained = damagedLines - unjournaled.length - (highest - stored.length);
  if (unexplained > 0) db.skipTo(highest + unexplained);
  const aside = journal.replace(stored, now);
  // A line cut off by a power cut is no fault of the medium, and the database has the contact.
  const worrying = torn ? damagedLines - 1 : damagedLines;
  const damage = `${basename(journal.file)}: ${worrying} damaged lines, rebuilt; the old file is ${aside}`;
  return { restored, journalDamage: worrying > 0 ? damage : null };
}
