import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { DamagedDatabase } from './leadRows.ts';
import { numberFrom, prepareSchema, verifyContents } from './leadSchema.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

function preparedDatabase() {
  const db = new DatabaseSync(join(temporaryFolder(), 'contacts.db'));
  prepareSchema(db);
  return db;
}

test('a commit is synced to the disk, and what is deleted is overwritten', () => {
  const db = preparedDatabase();
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(numberFrom(db, 'PRAGMA synchronous')).toBe(2);
  expect(numberFrom(db, 'PRAGMA secure_delete')).toBe(1);
  db.close();
});

test('preparing twice changes nothing', () => {
  const db = preparedDatabase();
  prepareSchema(db);
  verifyContents(db);
  expect(numberFrom(db, 'PRAGMA user_version')).toBe(1);
  db.close();
});

test('a schema from the future is not touched', () => {
  const db = preparedDatabase();
  db.exec('PRAGMA user_version = 7');
  expect(() => prepareSchema(db)).toThrow(DamagedDatabase);
  db.close();
});

test('a counter that ran away is damage', () => {
  const db = preparedDatabase();
  db.exec("INSERT INTO sqlite_sequence VALUES ('contact', 9000000000000)");
  expect(() => verifyContents(db)).toThrow('counter');
  db.close();
});
