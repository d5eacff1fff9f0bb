import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleDraft, openExampleStore, pathsBelow, visitorId } from './exampleLead.fixture.ts';
import type { SealedRecord } from './sealedRecord.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

/** A closed store with contacts 1 to `contacts`. */
async function filledFolder(contacts: number) {
  const folder = temporaryFolder();
  const { store } = openExampleStore(folder);
  for (let n = 1; n <= contacts; n += 1) await store.save(exampleDraft(n));
  const records = store.sealedRecords();
  store.close();
  return { folder, records, ...pathsBelow(folder) };
}

function reopened(folder: string) {
  const { store } = openExampleStore(folder);
  const state = { records: store.sealedRecords(), codes: store.problems().map((problem) => problem.code) };
  store.close();
  return state;
}

function flip(file: string, position: number, change = 0xff) {
  const bytes = readFileSync(file);
  bytes[position] = (bytes[position] ?? 0) ^ change;
  writeFileSync(file, bytes);
}

/** Changes one contact behind the store's back. */
function tamper(file: string, sql: string) {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

const numbers = (records: readonly SealedRecord[]) => records.map((record) => record.sequence);

test.each(['database', 'journal'] as const)(
  'a flipped byte anywhere in the %s leaves every contact identical',
  async (damaged) => {
    const { folder, records, databaseFolder, journalFolder, ...files } = await filledFolder(6);
    const { database, journal } = files;
    const sound = { database: readFileSync(database), journal: readFileSync(journal) };
    fc.assert(
      fc.property(fc.nat(sound[damaged].length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        for (const place of [databaseFolder, journalFolder]) rmSync(place, { recursive: true });
        for (const place of [databaseFolder, journalFolder]) mkdirSync(place);
        writeFileSync(database, sound.database);
        writeFileSync(journal, sound.journal);
        flip(files[damaged], position, change);
        const after = reopened(folder);
        expect(after.records).toEqual(records);
        expect(after.codes).not.toContain('contact-storage-failed');
        expect(reopened(folder)).toEqual({ records, codes: [] });
      }),
      { numRuns: 40 },
    );
  },
);

test('a database that is no database is moved aside, rebuilt from the journal and reported', async () => {
  const { folder, records, database, databaseFolder } = await filledFolder(3);
  const garbage = 'this is not a database, and long enough to be looked at as one'.repeat(40);
  writeFileSync(database, garbage);
  expect(reopened(folder)).toEqual({ records, codes: ['database-moved-aside', 'database-moved-aside'] });
  const aside = readdirSync(databaseFolder).filter((name) => name.includes('broken'));
  expect(aside).toEqual(['contacts.db.broken-20260306T093000000Z']);
  expect(readFileSync(`${database}.broken-20260306T093000000Z`, 'utf8')).toBe(garbage);
  expect(reopened(folder)).toEqual({ records, codes: [] });
});

test('a contact changed behind our back is rebuilt from the journal', async () => {
  const { folder, records, database } = await filledFolder(3);
  tamper(database, "UPDATE contact SET event = 'barcelona' WHERE sequence = 2");
  const { records: after, codes } = reopened(folder);
  expect(after).toEqual(records);
  expect(codes).toContain('database-moved-aside');
});

test('without a journal, everything that can be read of a damaged database is saved', async () => {
  const { folder, records, database, journal } = await filledFolder(3);
  tamper(database, "UPDATE contact SET event = 'barcelona' WHERE sequence = 2");
  rmSync(journal);
  expect(reopened(folder).records).toEqual([records[0], records[2]]);
});

test('a database that vanished is rebuilt from the journal', async () => {
  const { folder, records, database } = await filledFolder(3);
  rmSync(database);
  expect(reopened(folder)).toEqual({ records, codes: ['database-moved-aside'] });
});

test('damage found while the kiosk runs costs nothing', async () => {
  const { folder, records, database } = await filledFolder(3);
  const { store } = openExampleStore(folder);
  tamper(database, "UPDATE contact SET sealed = x'00' WHERE sequence = 3");
  expect(store.sealedRecords()).toEqual(records);
  expect(store.problems()[0]?.code).toBe('database-moved-aside');
  expect(await store.save(exampleDraft(4))).toEqual({ ok: true, value: { sequence: 4 } });
  store.close();
});

test('a damaged journal line is reported and the journal rebuilt, the old one kept', async () => {
  const { folder, records, journal, journalFolder } = await filledFolder(3);
  const sound = readFileSync(journal);
  flip(journal, Math.floor(sound.length / 2), 1);
  expect(reopened(folder)).toEqual({ records, codes: ['journal-unavailable'] });
  expect(readFileSync(journal)).toEqual(sound);
  expect(readdirSync(journalFolder)).toHaveLength(2);
  expect(reopened(folder)).toEqual({ records, codes: [] });
});

test('a journal cut off in its last line is mended without alarm', async () => {
  const { folder, records, journal } = await filledFolder(3);
  const sound = readFileSync(journal);
  writeFileSync(journal, sound.subarray(0, sound.length - 40));
  expect(reopened(folder)).toEqual({ records, codes: [] });
  expect(readFileSync(journal)).toEqual(sound);
});

test('a journal that lost its last line feed takes the next contact on a line of its own', async () => {
  const { folder, journal } = await filledFolder(2);
  writeFileSync(journal, readFileSync(journal, 'utf8').trimEnd());
  const { store } = openExampleStore(folder);
  await store.save(exampleDraft(3));
  store.close();
  rmSync(pathsBelow(folder).database);
  expect(numbers(reopened(folder).records)).toEqual([1, 2, 3]);
});

test('a number lost in database and journal is not given out twice', async () => {
  const { folder, database, journal } = await filledFolder(3);
  rmSync(database);
  flip(journal, readFileSync(journal).length - 30, 1);
  const { store } = openExampleStore(folder);
  expect(numbers(store.sealedRecords())).toEqual([1, 2]);
  expect(await store.save(exampleDraft(4))).toEqual({ ok: true, value: { sequence: 4 } });
  store.close();
});

test('a returning journal whose numbers are taken by others adds its contacts under new numbers', async () => {
  const first = await filledFolder(3);
  const second = temporaryFolder();
  const { store } = openExampleStore(second);
  await store.save(exampleDraft(11));
  await store.save(exampleDraft(12));
  store.close();
  copyFileSync(first.journal, pathsBelow(second).journal);
  const { records } = reopened(second);
  expect(records.map((record) => [record.sequence, record.id])).toEqual(
    [
      [1, 11],
      [2, 12],
      [3, 3],
      [4, 1],
      [5, 2],
    ].map(([sequence, n]) => [sequence, visitorId(n ?? 0)]),
  );
  expect(reopened(second)).toEqual({ records, codes: [] });
});

test('a journal gives back what a lost write-ahead log held', async () => {
  const { folder, records, database } = await filledFolder(2);
  const older = readFileSync(database);
  const { store } = openExampleStore(folder);
  await store.save(exampleDraft(3));
  store.close();
  writeFileSync(database, older);
  const after = reopened(folder);
  expect(after.records.slice(0, 2)).toEqual(records);
  expect(numbers(after.records)).toEqual([1, 2, 3]);
});

test('foreign lines in a journal are no contacts', async () => {
  const { folder, records, journal } = await filledFolder(1);
  appendFileSync(journal, '\n\n{"kind":"contact"}\nnonsense\n');
  expect(reopened(folder).records).toEqual(records);
  expect(existsSync(journal)).toBe(true);
});
