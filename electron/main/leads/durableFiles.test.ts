import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPrivateFile, moveDatabaseAside } from './durableFiles.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

const now = new Date('2026-03-06T09:30:00.000Z');

test('a database and its write-ahead log are moved aside together, and twice at the same time keeps both', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'contacts.db');
  for (const content of ['one', 'two']) {
    writeFileSync(file, content);
    writeFileSync(`${file}-wal`, content);
    moveDatabaseAside(file, now);
  }
  expect(readdirSync(folder).sort()).toEqual([
    'contacts.db.broken-20260306T093000000Z',
    'contacts.db.broken-20260306T093000000Z-2',
    'contacts.db.broken-20260306T093000000Z-2-wal',
    'contacts.db.broken-20260306T093000000Z-wal',
  ]);
});

test('only this account can look at what is created', () => {
  const file = join(temporaryFolder(), 'new', 'contacts.db');
  createPrivateFile(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
});
