import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, expect, test, vi } from 'vitest';
import { formatExport } from '../main/export/sealedExport.ts';
import {
  exampleContext,
  exampleDraft,
  openExampleStore,
  pathsBelow,
} from '../main/leads/exampleLead.fixture.ts';
import { wrapIdentity } from '../main/leads/passphrase.ts';
import { sealTo } from '../main/leads/seal.ts';
import { temporaryFolder } from '../main/leads/temporaryFolder.fixture.ts';

// Every run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const tool = fileURLToPath(new URL('./contacts.ts', import.meta.url));

function run(words: readonly string[], passphrase: string | null = 'lagoon') {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '' };
  delete env['KIOSK_PASSPHRASE'];
  if (passphrase !== null) env['KIOSK_PASSPHRASE'] = passphrase;
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** One sentence, or a few, without a stack trace. */
function expectRefusal(answer: ReturnType<typeof run>, about: RegExp) {
  expect(answer).toMatchObject({ status: 2, stdout: '' });
  expect(answer.stderr).toMatch(about);
  expect(answer.stderr.trim()).not.toMatch(/\n|node:internal| {4}at /);
}

const folder = temporaryFolder();
const key = join(folder, 'stand.age');
const otherKey = join(folder, 'other.age');
const exported = join(folder, 'contacts.jsonl');
const { journal } = pathsBelow(folder);

beforeAll(async () => {
  const identity = await generateX25519Identity();
  writeFileSync(key, await wrapIdentity(identity, 'lagoon', 10));
  writeFileSync(otherKey, await wrapIdentity(await generateX25519Identity(), 'lagoon', 10));
  const { store } = openExampleStore(folder, { seal: sealTo([await identityToRecipient(identity)]) });
  await store.save(exampleDraft(1, { firstName: '=HYPERLINK("http://evil")', trip: ['sete', 'meze'] }));
  await store.save(exampleDraft(2, { firstName: 'Ñuño Œ', newsletterPartners: [], language: 'es' }));
  await store.save(exampleDraft(3, { firstName: '+33 4', sendTrip: false }));
  writeFileSync(exported, formatExport(store.sealedRecords(), exampleContext).text);
  store.close();
});

function copyWith(change: (text: string) => string): string {
  const copy = join(temporaryFolder(), 'copy.jsonl');
  const text = readFileSync(exported, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(copy, change(text));
  return copy;
}

test('an export opens to one row per contact and one column per consent', () => {
  const { status, stdout, stderr } = run(['open', exported, '--key', key]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFKiosk;Number;Event;Saved (UTC);Saved (stand);Clock trusted;Language;First name;E-mail;Origin;Trip;Consent texts;' +
      'Contact id;Newsletter: Office de tourisme de Montpellier;Newsletter: Office de tourisme Archipel de Thau;' +
      'Send trip: Office de tourisme de Montpellier',
  );
  expect(lines[1]).toBe(
    'stand-a;1;lyon;2026-03-06T09:30:00.000Z;2026-03-06 10:30;yes;fr;"\'=HYPERLINK(""http://evil"")";canary-1@example.org;' +
      '69003;sete, meze;texts-1;01900000-0000-7000-8000-000000000001;no;yes;yes',
  );
  expect(lines[2]).toContain(';es;Ñuño Œ;canary-2@example.org;');
  expect(lines[2]?.endsWith(';no;no;yes')).toBe(true);
  expect(lines[3]).toContain(";'+33 4;");
  expect(lines).toHaveLength(5);
});

test('an export holds nothing personal in clear', () => {
  const text = readFileSync(exported, 'latin1');
  // Base64 hides words as well as a seal does: what is sealed is looked at as bytes.
  const sealed = [...text.matchAll(/"sealed":"([^"]+)"/g)].map(([, part]) =>
    Buffer.from(part ?? '', 'base64').toString('latin1'),
  );
  expect(sealed).toHaveLength(3);
  for (const part of [text, ...sealed]) expect(part).not.toMatch(/canary-|@example\.org|HYPERLINK|firstName/);
});

test('journal and export together hold each contact once', () => {
  const { stdout } = run(['open', exported, journal, '--key', key]);
  expect(stdout).toBe(run(['open', exported, '--key', key]).stdout);
  expect(run(['verify', exported, journal]).stdout).toBe(
    'contacts.jsonl: export, 3 contacts, intact.\ncontacts.jsonl: journal, 3 contacts, intact.\n3 different contacts in all.\n',
  );
});

test('what is written is private and never overwrites', () => {
  const out = join(temporaryFolder(), 'contacts.csv');
  expect(run(['open', exported, '--key', key, '--out', out])).toMatchObject({ status: 0, stdout: '' });
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(readFileSync(out, 'utf8')).toBe(run(['open', exported, '--key', key]).stdout);
  expectRefusal(run(['open', exported, '--key', key, '--out', out]), /exists already/);
});

test('a wrong passphrase, a missing one and another key are refused', () => {
  expectRefusal(run(['open', exported, '--key', key], 'Lagoon'), /passphrase does not open stand\.age/);
  expectRefusal(run(['open', exported, '--key', key], null), /No passphrase/);
  expectRefusal(run(['open', exported, '--key', otherKey]), /opens none of these contacts/);
  expectRefusal(run(['open', exported, '--key', exported]), /not a key file/);
});

test('a damaged export is refused, and gives its intact contacts when asked to', () => {
  const damaged = copyWith((text) => text.replace('"sequence":2', '"sequence":7'));
  expectRefusal(
    run(['verify', damaged]),
    /copy\.jsonl is damaged: it has changed since it was exported \(checksum\); 1 line cannot be read/,
  );
  expectRefusal(run(['open', damaged, '--key', key]), /damaged.*--rescue/);
  const rescued = run(['open', damaged, '--key', key, '--rescue']);
  expect(rescued.status).toBe(0);
  expect(rescued.stdout.match(/canary-\d/g)).toEqual(['canary-1', 'canary-3']);
  expect(rescued.stderr).toContain('number 2 is missing');
});

test('a shortened export and one without its first line are noticed', () => {
  expectRefusal(
    run(['verify', copyWith((text) => text.slice(0, text.lastIndexOf('{')))]),
    /should hold 3 contacts but holds 2/,
  );
  expectRefusal(
    run(['verify', copyWith((text) => text.replace('destination', 'destinatiom'))]),
    /1 line cannot be read/,
  );
});

test('missing numbers are reported in plain words', () => {
  const lines = readFileSync(journal, 'utf8').split('\n');
  const copy = join(temporaryFolder(), 'journal.jsonl');
  writeFileSync(copy, [lines[0], lines[2], ''].join('\n'));
  expect(run(['verify', copy]).stdout).toBe(
    'journal.jsonl: journal, 2 contacts, intact.\n' +
      'Kiosk stand-a: number 2 is missing; it may be in another file, erased on request, or lost.\n',
  );
});

test('bad arguments and foreign files are refused in one sentence', () => {
  const foreign = join(temporaryFolder(), 'holiday.txt');
  writeFileSync(foreign, 'sun and sea\n');
  expectRefusal(run([]), /Say "open" or "verify"/);
  expectRefusal(run(['verify']), /at least one file/);
  expectRefusal(run(['open', exported]), /Name the key/);
  expectRefusal(run(['verify', exported, '--shout']), /Unknown option '--shout'/);
  expectRefusal(run(['verify', join(folder, 'nowhere.jsonl')]), /no such file/);
  expectRefusal(run(['verify', folder]), /cannot be read/);
  expectRefusal(run(['verify', foreign]), /neither an export nor a journal/);
  expect(run(['--help']).status).toBe(0);
});
