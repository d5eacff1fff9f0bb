import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import {
  exampleContext,
  exampleDraft,
  openExampleStore,
  pathsBelow,
  visitorId,
} from './exampleLead.fixture.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map((problem) => problem.code);

test('a file in place of the folder fails calmly and works once it is gone', async () => {
  const folder = temporaryFolder();
  const { databaseFolder } = pathsBelow(folder);
  writeFileSync(databaseFolder, 'in the way');
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: false, code: 'unavailable' });
  expect(codes(store.problems())).toEqual(['contact-storage-failed']);
  expect(store.count()).toBe(0);
  rmSync(databaseFolder);
  expect(await store.save(exampleDraft(1))).toEqual({ ok: true, value: { sequence: 1 } });
  expect(store.problems()).toEqual([]);
  store.close();
});

test('a folder in place of the database is moved aside', async () => {
  const folder = temporaryFolder();
  mkdirSync(pathsBelow(folder).database, { recursive: true });
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: true });
  expect(codes(store.problems())).toEqual(['database-moved-aside']);
  store.close();
});

test('a locked database is waited for, then reported, never moved aside', async () => {
  const folder = temporaryFolder();
  const { database, databaseFolder } = pathsBelow(folder);
  const { store: first } = openExampleStore(folder);
  await first.save(exampleDraft(1));
  first.close();
  const other = new DatabaseSync(database);
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(2))).toMatchObject({ ok: false, code: 'unavailable' });
  expect(codes(store.problems())).toEqual(['contact-storage-failed']);
  other.close();
  expect(await store.save(exampleDraft(2))).toEqual({ ok: true, value: { sequence: 2 } });
  expect(store.problems()).toEqual([]);
  expect(readdirSync(databaseFolder).filter((name) => name.includes('broken'))).toEqual([]);
  store.close();
});

test('without a database the contacts of the journal are still counted and exported', async () => {
  const folder = temporaryFolder();
  const { databaseFolder } = pathsBelow(folder);
  const { store: first } = openExampleStore(folder);
  await first.save(exampleDraft(1));
  first.close();
  rmSync(databaseFolder, { recursive: true });
  writeFileSync(databaseFolder, 'in the way');
  const { store } = openExampleStore(folder);
  expect(store.count()).toBe(1);
  expect(store.countSince(exampleContext.now)).toBe(1);
  expect(store.countSince(new Date(exampleContext.now.getTime() + 1))).toBe(0);
  expect(store.sealedRecords().map((record) => record.id)).toEqual([visitorId(1)]);
  store.close();
});

test('a failing journal costs no contact, is reported, and catches up when it is back', async () => {
  const folder = temporaryFolder();
  const { journalFolder, journal } = pathsBelow(folder);
  writeFileSync(journalFolder, 'in the way');
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(1))).toEqual({ ok: true, value: { sequence: 1 } });
  expect(await store.save(exampleDraft(2))).toEqual({ ok: true, value: { sequence: 2 } });
  expect(codes(store.problems())).toEqual(['journal-unavailable']);
  rmSync(journalFolder);
  await store.save(exampleDraft(3));
  expect(store.problems()).toEqual([]);
  expect(readFileSync(journal, 'utf8').trim().split('\n')).toHaveLength(3);
  store.close();
});

test('a journal that is exchanged while the kiosk runs gets every contact', async () => {
  const folder = temporaryFolder();
  const { journal } = pathsBelow(folder);
  const { store } = openExampleStore(folder);
  await store.save(exampleDraft(1));
  renameSync(journal, join(folder, 'pulled.jsonl'));
  await store.save(exampleDraft(2));
  expect(readFileSync(journal, 'utf8').trim().split('\n')).toHaveLength(2);
  expect(store.problems()).toEqual([]);
  store.close();
});
