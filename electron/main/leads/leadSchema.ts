import { DamagedDatabase, type Sqlite, trustedRow } from './leadRows.ts';

/**
 * One step per schema version; `user_version` counts the steps taken. AUTOINCREMENT keeps a number from being given
 * out again after the last contact was erased, which would hide the gap.
 */
const migrations = [
  `CREATE TABLE contact (
     sequence INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     kiosk_id TEXT NOT NULL,
     event TEXT NOT NULL,
     language TEXT NOT NULL,
     saved_at_utc TEXT NOT NULL,
     offset_minutes INTEGER NOT NULL,
     clock_trusted INTEGER NOT NULL,
     app_build TEXT NOT NULL,
     trip TEXT NOT NULL,
     sealed BLOB NOT NULL,
     digest TEXT NOT NULL
   ) STRICT;
   CREATE INDEX contact_saved_at ON contact (saved_at_utc);`,
];

/** Further ahead of the last contact than erasures can explain: the counter itself is damaged. */
const absurdLead = 1_000_000;

function firstValue(row: unknown): unknown {
  return typeof row === 'object' && row !== null ? (Object.values(row) as unknown[])[0] : undefined;
}

/** A query that answers one number. */
export function numberFrom(db: Sqlite, sql: string, ...values: readonly string[]): number {
  const value = firstValue(db.prepare(sql).get(...values));
  if (typeof value !== 'number') throw new DamagedDatabase(`no number for ${sql}`);
  return value;
}

/** The highest number ever given out; 0 at first. */
export function lastSequence(db: Sqlite): number {
  return numberFrom(
    db,
    `SELECT max(coalesce((SELECT max(sequence) FROM contact), 0),
                coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = 'contact'), 0))`,
  );
}

/**
 * Makes a fresh connection durable and brings the schema up to date.
 * WAL with FULL: a commit that returned survives a power cut, not only a crash of the process.
 * `secure_delete` is for erasure: what is deleted is overwritten.
 */
export function prepareSchema(db: Sqlite): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF',
  );
  const version = numberFrom(db, 'PRAGMA user_version');
  if (version > migrations.length) throw new DamagedDatabase(`schema version ${version} is unknown`);
  migrations.slice(version).forEach((step, index) => {
    db.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${version + index + 1}; COMMIT`);
  });
}

/** Reads everything once: pages, indexes, every digest, the counter. Throws `DamagedDatabase` or SQLite's error. */
export function verifyContents(db: Sqlite): void {
  const verdict = firstValue(db.prepare('PRAGMA integrity_check(1)').get());
  if (verdict !== 'ok') throw new DamagedDatabase(String(verdict));
  let highest = 0;
  for (const contact of db.prepare('SELECT * FROM contact ORDER BY sequence').iterate()) {
    highest = trustedRow(contact).sequence;
  }
  if (lastSequence(db) > highest + absurdLead)
    throw new DamagedDatabase('the counter of contacts is damaged');
}
