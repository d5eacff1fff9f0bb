import { join } from 'node:path';
import type { LeadDraft } from '../../contract/leadDraft.ts';
import type { FailureCode, Result } from '../../contract/result.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import { makeConnection } from './connection.ts';
import { openJournal } from './journalFiles.ts';
import type { LeadDecision } from './lead.ts';
import type { LeadDatabase } from './leadDatabase.ts';
import type { Seal } from './seal.ts';
import type { SealedRecord } from './sealedRecord.ts';
import { describeError, failureCodeOf } from './storageFailure.ts';

export interface LeadStoreOptions {
  /** Gets contacts.db, its write-ahead log, and whatever had to be moved aside. */
  readonly databaseFolder: string;
  /** Gets contacts.jsonl; best on another medium. */
  readonly journalFolder: string;
  /** `makeLead` with what is on screen now. */
  readonly decide: (draft: LeadDraft) => LeadDecision;
  readonly seal: Seal;
  readonly now: () => Date;
  /** Writes one line to the log and answers its reference. Never gets personal data. */
  readonly log: (message: string) => string;
  /** More SQL for the connection; tests limit the size of the database with it. */
  readonly tuneDatabase?: string;
}

/** Where contacts are kept. No method throws. */
export interface LeadStore {
  /**
   * Answers ok only when the contact survives a power cut. A draft with a known id answers the number it has already.
   * Failures: `invalid`, `disk-full`, `read-only`, `unavailable`; nothing is kept then.
   */
  readonly save: (draft: LeadDraft) => Promise<Result<{ readonly sequence: number }>>;
  readonly count: () => number;
  /** Contacts saved at or after that moment. */
  readonly countSince: (moment: Date) => number;
  readonly problems: () => readonly StaffProblem[];
  /** Every contact, still sealed, in the order of the sequence numbers. */
  readonly sealedRecords: () => readonly SealedRecord[];
  readonly close: () => void;
}

/**
 * Opens the store. Whatever is wrong, a store comes back: its `problems` say what, its `save` tries again.
 *
 * Order of a save: commit to the database, then the journal, then the answer. The database decides, because a contact
 * whose commit failed is reported as not kept and must not come back from a journal written earlier, against what the
 * visitor was told. When the journal fails after the commit, the contact is safe and answered ok; the staff is told
 * (`journal-unavailable`) and every later save first tries to give the journal what it lacks. A power cut between the
 * two is mended the same way at the next start.
 */
export function openLeadStore({ decide, seal, now, log, ...options }: LeadStoreOptions): LeadStore {
  const journal = openJournal(options.journalFolder);
  const file = join(options.databaseFolder, 'contacts.db');
  const connection = makeConnection({ file, journal, tune: options.tuneDatabase ?? '', now, log });

  const fail = (code: FailureCode, reason: string) =>
    ({ ok: false, code, ref: log(`contact: ${reason}`) }) as const;

  /** Without a database the journal still knows the contacts: staff can count and export them. */
  const read = <T>(
    fromDatabase: (db: LeadDatabase) => T,
    fromJournal: (records: readonly SealedRecord[]) => T,
  ): T => {
    try {
      return connection.use(fromDatabase);
    } catch (error) {
      log(`contact storage: ${describeError(error)}`);
      try {
        return fromJournal(journal.read().records);
      } catch {
        return fromJournal([]);
      }
    }
  };

  let sealProblem: string | null = null;
  const sealLead: Seal = async (payload) => {
    try {
      const sealed = await seal(payload);
      sealProblem = null;
      return sealed;
    } catch (error) {
      sealProblem = `sealing: ${describeError(error)}`;
      throw error;
    }
  };

  // Opens now, so that damage is mended and reported before the first visitor comes.
  read(
    () => undefined,
    () => undefined,
  );

  return {
    save: async (draft) => {
      try {
        const decision = decide(draft);
        if (!decision.ok) return fail('invalid', decision.reason);
        const sealed = await sealLead(decision.lead.payload);
        const { sequence } = connection.add(decision.lead.metadata, sealed);
        return { ok: true, value: { sequence } };
      } catch (error) {
        return fail(failureCodeOf(error), describeError(error));
      }
    },
    count: () =>
      read(
        (db) => db.count(),
        (records) => records.length,
      ),
    countSince: (moment) => {
      const utc = moment.toISOString();
      return read(
        (db) => db.countSince(utc),
        (records) => records.filter((record) => record.savedAtUtc >= utc).length,
      );
    },
    problems: () => [
      ...connection.problems(),
      ...(sealProblem === null ? [] : [{ code: 'contact-storage-failed', detail: sealProblem } as const]),
    ],
    sealedRecords: () =>
      read(
        (db) => db.records(),
        (records) => records,
      ),
    close: connection.close,
  };
}
