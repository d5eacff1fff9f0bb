import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  exampleContext,
  exampleDraft,
  exampleForm,
  openExampleStore,
  pathsBelow,
  testIdentity,
  visitorId,
} from './exampleLead.fixture.ts';
import { makeLead } from './lead.ts';
import { openSealed } from './seal.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

test('contacts get increasing numbers and are there after a restart', async () => {
  const folder = temporaryFolder();
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(1))).toEqual({ ok: true, value: { sequence: 1 } });
  expect(await store.save(exampleDraft(2))).toEqual({ ok: true, value: { sequence: 2 } });
  store.close();
  const { store: again } = openExampleStore(folder);
  expect(await again.save(exampleDraft(3))).toEqual({ ok: true, value: { sequence: 3 } });
  expect(again.sealedRecords().map((record) => record.id)).toEqual([1, 2, 3].map(visitorId));
  expect(again.problems()).toEqual([]);
  again.close();
});

test('a contact saved twice is stored once and keeps its number', async () => {
  const folder = temporaryFolder();
  const { store } = openExampleStore(folder);
  const twice = await Promise.all([
    store.save(exampleDraft(1)),
    store.save(exampleDraft(1)),
    store.save(exampleDraft(2)),
  ]);
  expect(twice[0]).toEqual(twice[1]);
  expect(store.count()).toBe(2);
  store.close();
  expect(readFileSync(pathsBelow(folder).journal, 'utf8').trim().split('\n')).toHaveLength(2);
});

test('the sealed part opens to what the visitor typed', async () => {
  const { store } = openExampleStore(temporaryFolder());
  await store.save(exampleDraft(1, { firstName: 'Ñuño Œ', trip: ['sete', 'meze'] }));
  const [record] = store.sealedRecords();
  expect(record?.trip).toEqual(['sete', 'meze']);
  const payload = await openSealed(record?.sealed ?? '', testIdentity);
  expect(payload).toMatchObject({
    id: visitorId(1),
    firstName: 'Ñuño Œ',
    email: 'canary-1@example.org',
    origin: '69003',
  });
  store.close();
});

test('nothing personal lies in any file, open or closed', async () => {
  const folder = temporaryFolder();
  const { store, lines } = openExampleStore(folder);
  for (let n = 1; n <= 20; n += 1) await store.save(exampleDraft(n, { firstName: 'Canaryfirstname' }));
  const search = () => {
    const { databaseFolder, journalFolder } = pathsBelow(folder);
    return [databaseFolder, journalFolder].flatMap((place) =>
      readdirSync(place).map((name) => {
        expect(statSync(join(place, name)).mode & 0o077).toBe(0);
        const text = readFileSync(join(place, name), 'latin1');
        // Base64 hides words as well as a seal does: what is sealed is looked at as bytes too.
        const sealed = [...text.matchAll(/"sealed":"([^"]+)"/g)].map(([, part]) =>
          Buffer.from(part ?? '', 'base64'),
        );
        for (const part of [text, ...sealed]) {
          expect(typeof part === 'string' ? part : part.toString('latin1')).not.toMatch(
            /canary-|@example\.org|Canaryfirstname/,
          );
        }
        return name;
      }),
    );
  };
  expect(search().sort()).toEqual(['contacts.db', 'contacts.db-shm', 'contacts.db-wal', 'contacts.jsonl']);
  store.close();
  search();
  expect(lines).toEqual([]);
});

test('today counts from a moment on', async () => {
  let now = new Date('2026-03-05T17:00:00Z');
  const { store } = openExampleStore(temporaryFolder(), {
    decide: (draft) => makeLead(draft, exampleForm, { ...exampleContext, now }),
  });
  await store.save(exampleDraft(1));
  now = new Date('2026-03-06T09:00:00Z');
  await store.save(exampleDraft(2));
  expect(store.countSince(new Date('2026-03-06T00:00:00Z'))).toBe(1);
  expect(store.countSince(now)).toBe(1);
  expect(store.count()).toBe(2);
  store.close();
});

test('a refused consent is answered, not stored', async () => {
  const { store, lines } = openExampleStore(temporaryFolder());
  const answer = await store.save(exampleDraft(1, { newsletterPartners: ['elsewhere'] }));
  expect(answer).toEqual({ ok: false, code: 'invalid', ref: 'ref-1' });
  expect(store.count()).toBe(0);
  expect(lines.join()).toContain('elsewhere');
  store.close();
});

test('a contact that cannot be sealed is refused and the staff is told', async () => {
  const { store } = openExampleStore(temporaryFolder(), {
    seal: () => Promise.reject(new Error('no such key')),
  });
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: false, code: 'unavailable' });
  expect(store.problems()).toEqual([{ code: 'contact-storage-failed', detail: 'sealing: no such key' }]);
  store.close();
});

test('a closed store refuses', async () => {
  const { store } = openExampleStore(temporaryFolder());
  store.close();
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: false, code: 'unavailable' });
});
