import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeExport } from './exportFiles.ts';
import { exportHeaderSchema, formatExport } from './sealedExport.ts';

const context = { kioskId: 'stand-a', event: 'lyon', now: new Date('2026-03-08T17:05:09.123Z') };
const fail = () => ({ ok: false, code: 'unavailable', ref: 'r1' }) as const;

/** The formatter needs only the numbers; what is sealed passes through as it is. */
function exampleExport(contacts: number) {
  const records = Array.from({ length: contacts }, (_, index) => ({
    sequence: index + 1,
    sealed: 'YWdlLWVuY3J5cHRpb24',
  }));
  return formatExport(records, context);
}

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'kiosk-export-'));

test('the header describes the rows after it', () => {
  const { name, text, contacts } = exampleExport(3);
  expect(name).toBe('contacts-stand-a-lyon-20260308T170509Z.jsonl');
  expect(contacts).toBe(3);
  const rows = text.slice(text.indexOf('\n') + 1);
  expect(exportHeaderSchema.parse(JSON.parse(text.split('\n')[0] ?? ''))).toEqual({
    format: 'destination-kiosk-export',
    version: 1,
    kioskId: 'stand-a',
    event: 'lyon',
    count: 3,
    firstSequence: 1,
    lastSequence: 3,
    exportedAt: '2026-03-08T17:05:09.123Z',
    sha256: createHash('sha256').update(rows).digest('hex'),
  });
  expect(rows.trim().split('\n')).toHaveLength(3);
});

test('an export without contacts is a valid export', () => {
  const { text } = exampleExport(0);
  expect(exportHeaderSchema.parse(JSON.parse(text))).toMatchObject({
    count: 0,
    firstSequence: null,
    lastSequence: null,
  });
});

test('a kiosk’s name cannot lead the file elsewhere', () => {
  const { name } = formatExport([], { ...context, kioskId: '../../etc', event: 'Foire: "été"' });
  expect(name).toBe('contacts-_etc-Foire_t_-20260308T170509Z.jsonl');
});

test('the receipt names the file, its contacts and its checksum, and the file is private', () => {
  const folder = join(temporaryFolder(), 'stick');
  const written = writeExport(exampleExport(5), { folder, fail });
  if (!written.ok) throw new Error(written.code);
  const bytes = readFileSync(written.value.file);
  expect(bytes.toString()).toBe(exampleExport(5).text);
  expect(written.value).toMatchObject({
    contacts: 5,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(statSync(written.value.file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('two exports in the same second both stay', () => {
  const folder = temporaryFolder();
  const sealed = exampleExport(1);
  writeExport(sealed, { folder, fail });
  writeExport(sealed, { folder, fail });
  expect(readdirSync(folder).sort()).toEqual([
    'contacts-stand-a-lyon-20260308T170509Z-2.jsonl',
    'contacts-stand-a-lyon-20260308T170509Z.jsonl',
  ]);
});

test('a stick that is not there is an answer, not an exception', () => {
  const folder = join(temporaryFolder(), 'stick');
  writeFileSync(folder, 'in the way');
  expect(writeExport(exampleExport(1), { folder, fail })).toEqual(fail());
});
