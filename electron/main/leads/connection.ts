import { basename } from 'node:path';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Journal } from './journalFiles.ts';
import type { LeadMetadata } from './lead.ts';
import type { LeadDatabase } from './leadDatabase.ts';
import { openDatabase } from './openDatabase.ts';
import { reconcile } from './reconcile.ts';
import type { SealedRecord } from './sealedRecord.ts';
import { describeError, failureCodeOf, isDamage } from './storageFailure.ts';

export interface ConnectionOptions {
  /** Path of the database. */
  readonly file: string;
  readonly journal: Journal;
  /** More SQL for the connection; empty outside tests. */
  readonly tune: string;
  readonly now: () => Date;
  readonly log: (message: string) => string;
}

/** Database and journal held together through faults and repairs. */
export interface Connection {
  /** Runs work on the database, opening or rebuilding it where needed. Throws what still fails after that. */
  readonly use: <T>(work: (db: LeadDatabase) => T) => T;
  /** Commits a contact and journals it. Throws only when it was not committed. */
  readonly add: (lead: LeadMetadata, sealed: string) => SealedRecord;
  readonly problems: () => readonly StaffProblem[];
  readonly close: () => void;
}

/** Connects at the first use. */
export function makeConnection({ file, journal, tune, now, log }: ConnectionOptions): Connection {
  /** What happened since the start; problems that last are kept apart because they can mend. */
  const history: StaffProblem[] = [];
  let db: LeadDatabase | null = null;
  let storageProblem: string | null = null;
  let journalProblem: string | null = null;
  let closed = false;

  const remember = (code: StaffProblem['code'], detail: string) => {
    log(`contact storage: ${detail}`);
    history.push({ code, detail });
  };
  const quietly = (closing: () => void) => {
    try {
      closing();
    } catch (error) {
      log(`contact storage: closing failed: ${describeError(error)}`);
    }
  };
  const abandon = () => {
    const old = db;
    db = null;
    quietly(() => old?.close());
  };
  const mendJournal = (open: LeadDatabase) => {
    try {
      const { restored, journalDamage } = reconcile(open, journal, now());
      if (restored > 0)
        remember('database-moved-aside', `${basename(file)}: ${restored} contacts rebuilt from the journal`);
      if (journalDamage !== null) remember('journal-unavailable', journalDamage);
      journalProblem = null;
    } catch (error) {
      if (isDamage(error)) throw error;
      if (journalProblem === null) log(`contact journal: ${describeError(error)}`);
      journalProblem = describeError(error);
    }
  };
  const connected = (): LeadDatabase => {
    if (closed) throw new Error('the contact storage is closed');
    if (db !== null) return db;
    const opened = openDatabase(file, tune, now());
    db = opened.db;
    if (opened.aside !== null) {
      const { name, reason } = opened.aside;
      remember('database-moved-aside', `${basename(file)}: ${reason}; the old file is ${name}`);
    }
    mendJournal(opened.db);
    return opened.db;
  };
  const attempt = <T>(work: (open: LeadDatabase) => T): T => {
    try {
      return work(connected());
    } catch (error) {
      if (closed || !isDamage(error)) throw error;
      // Damage found in use: opening anew rebuilds the database, then the work is done again.
      abandon();
      return work(connected());
    }
  };
  const use = <T>(work: (open: LeadDatabase) => T): T => {
    try {
      const result = attempt(work);
      storageProblem = null;
      return result;
    } catch (error) {
      storageProblem = describeError(error);
      // A full or read-only disk heals under an open connection; after anything else a new one is safer.
      if (failureCodeOf(error) === 'unavailable') abandon();
      throw error;
    }
  };

  return {
    use,
    add: (lead, sealed) =>
      use((open) => {
        const { record, isNew } = open.add(lead, sealed);
        try {
          if (isNew && journalProblem === null) journal.append([record]);
        } catch (error) {
          journalProblem = describeError(error);
          log(`contact journal: ${journalProblem}`);
        }
        if (journalProblem !== null) mendJournal(open);
        return record;
      }),
    problems: () => [
      ...history,
      ...(journalProblem === null ? [] : [{ code: 'journal-unavailable', detail: journalProblem } as const]),
      ...(storageProblem === null
        ? []
        : [{ code: 'contact-storage-failed', detail: storageProblem } as const]),
    ],
    close: () => {
      closed = true;
      abandon();
      quietly(journal.close);
    },
  };
}
