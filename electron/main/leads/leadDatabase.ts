import { DatabaseSync } from '@photostructure/sqlite';
import type { LeadMetadata } from './lead.ts';
import { salvagedRows, toRow, trustedRow } from './leadRows.ts';
import { lastSequence, numberFrom, prepareSchema, verifyContents } from './leadSchema.ts';
import { type SealedRecord, numbered } from './sealedRecord.ts';

/** The table of contacts. Methods throw SQLite's error (it carries `errcode`) or `DamagedDatabase`. */
export interface LeadDatabase {
  /** Brings the schema up to date and checks every contact. To be called once, first. */
  readonly prepare: () => void;
  /** Gives the next number and stores, in one durable transaction. A known id answers what is stored already. */
  readonly add: (
    lead: LeadMetadata,
    sealed: string,
  ) => { readonly record: SealedRecord; readonly isNew: boolean };
  /**
   * Takes in records that were stored before, in one transaction. A known id is left alone. A number that another
   * contact has by now is replaced by the next free one: a doubtful order is better than a lost contact.
   * @returns how many were missing
   */
  readonly restore: (records: readonly SealedRecord[]) => number;
  /** Numbers up to this one are not given to a new contact. */
  readonly skipTo: (sequence: number) => void;
  /** All contacts in order, each with its digest checked. */
  readonly records: () => readonly SealedRecord[];
  /** What can still be read of a damaged database. Never throws. */
  readonly salvage: () => readonly SealedRecord[];
  readonly count: () => number;
  /** Contacts saved at or after a moment written as `Date.toISOString()` writes it. */
  readonly countSince: (utc: string) => number;
  readonly close: () => void;
}

/**
 * Connects without looking at the contents yet: damage shows in `prepare`.
 * @param file path of the database
 * @param tune more SQL for the connection (tests limit its size with it)
 */
export function connectLeadDatabase(file: string, tune: string): LeadDatabase {
  // A wait for a lock, not an exclusive lock: an old process that is still dying must not cost a contact.
  const db = new DatabaseSync(file, { timeout: 2000 });

  const inTransaction = <T>(work: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      // After a full disk SQLite has rolled back by itself; a second ROLLBACK would hide the cause.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  const insert = (record: SealedRecord) => {
    db.prepare('INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(...toRow(record));
    return record;
  };
  const byId = (id: string): unknown => db.prepare('SELECT * FROM contact WHERE id = ?').get(id);
  const isTaken = (sequence: number) =>
    db.prepare('SELECT 1 FROM contact WHERE sequence = ?').get(sequence) !== undefined;

  const countAll = () => numberFrom(db, 'SELECT count(*) FROM contact');

  return {
    prepare: () => {
      prepareSchema(db);
      verifyContents(db);
      db.exec(tune);
    },
    add: (lead, sealed) =>
      inTransaction(() => {
        const known = byId(lead.id);
        if (known !== undefined) return { record: trustedRow(known), isNew: false };
        return { record: insert(numbered(lead, sealed, lastSequence(db) + 1)), isNew: true };
      }),
    restore: (records) =>
      inTransaction(() => {
        const before = countAll();
        const displaced: SealedRecord[] = [];
        for (const record of records) {
          if (byId(record.id) !== undefined) continue;
          if (isTaken(record.sequence)) displaced.push(record);
          else insert(record);
        }
        // Last, so that they cannot take a number that another record brings along.
        for (const record of displaced) insert(numbered(record, record.sealed, lastSequence(db) + 1));
        return countAll() - before;
      }),
    skipTo: (sequence) =>
      inTransaction(() => {
        if (sequence <= lastSequence(db)) return;
        db.exec("DELETE FROM sqlite_sequence WHERE name = 'contact'");
        db.prepare("INSERT INTO sqlite_sequence VALUES ('contact', ?)").run(sequence);
      }),
    records: () => db.prepare('SELECT * FROM contact ORDER BY sequence').all().map(trustedRow),
    salvage: () => salvagedRows(db),
    count: countAll,
    countSince: (utc) => numberFrom(db, 'SELECT count(*) FROM contact WHERE saved_at_utc >= ?', utc),
    close: () => db.close(),
  };
}
