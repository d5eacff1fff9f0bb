import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleDraft, openExampleStore, pathsBelow, visitorId } from './exampleLead.fixture.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map((problem) => problem.code);

/** Mounts a memory disk of its own on a fresh folder. Throws where this account may not mount. */
function mountDisk(options: string): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'kiosk-test', folder], { stdio: 'ignore' });
  return folder;
}
function unmountDisk(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  rmdirSync(folder);
}
function mounted(options: string): string {
  const folder = mountDisk(options);
  onTestFinished(() => unmountDisk(folder));
  return folder;
}
function remount(folder: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, folder]);
}
function mayMount(): boolean {
  try {
    unmountDisk(mountDisk('size=4k'));
    return true;
  } catch {
    return false;
  }
}

/** A folder of an ordinary account, which this test acts as: root may write everywhere. */
function ordinaryFolder(): string {
  const folder = temporaryFolder();
  if (process.getuid?.() !== 0) return folder;
  const nobody = 65_534;
  chownSync(folder, nobody, nobody);
  process.seteuid?.(nobody);
  onTestFinished(() => process.seteuid?.(0));
  return folder;
}

test('a database that may not grow answers disk-full, keeps what it has and goes on when there is room', async () => {
  const folder = temporaryFolder();
  const { store: small } = openExampleStore(folder, { tuneDatabase: 'PRAGMA max_page_count = 12' });
  let kept = 0;
  let answer = await small.save(exampleDraft(1));
  for (let n = 2; answer.ok && n < 100; n += 1) {
    kept = answer.value.sequence;
    answer = await small.save(exampleDraft(n));
  }
  expect(answer).toMatchObject({ ok: false, code: 'disk-full' });
  expect(codes(small.problems())).toEqual(['contact-storage-failed']);
  expect(small.sealedRecords()).toHaveLength(kept);
  small.close();

  const { store } = openExampleStore(folder);
  expect(store.problems()).toEqual([]);
  expect(await store.save(exampleDraft(200))).toEqual({ ok: true, value: { sequence: kept + 1 } });
  expect(store.count()).toBe(kept + 1);
  store.close();
});

test('a folder without write permission fails calmly', async () => {
  const folder = ordinaryFolder();
  chmodSync(folder, 0o500);
  const { store } = openExampleStore(folder);
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: false, code: 'read-only' });
  chmodSync(folder, 0o700);
  expect(await store.save(exampleDraft(1))).toMatchObject({ ok: true });
  store.close();
});

test('contacts that may only be read are still shown, and the next one is kept once writing is allowed', async () => {
  const folder = ordinaryFolder();
  const { databaseFolder, journalFolder, database, journal } = pathsBelow(folder);
  const { store } = openExampleStore(folder);
  await store.save(exampleDraft(1));
  store.close();
  const permit = (ofFiles: number, ofFolders: number) => {
    for (const file of [database, journal]) chmodSync(file, ofFiles);
    for (const path of [databaseFolder, journalFolder]) chmodSync(path, ofFolders);
  };
  permit(0o400, 0o500);
  const { store: stuck } = openExampleStore(folder);
  expect(await stuck.save(exampleDraft(2))).toMatchObject({ ok: false });
  expect(codes(stuck.problems())).toContain('contact-storage-failed');
  expect(stuck.sealedRecords().map((record) => record.id)).toEqual([visitorId(1)]);
  expect(stuck.count()).toBe(1);
  permit(0o600, 0o700);
  expect(await stuck.save(exampleDraft(2))).toEqual({ ok: true, value: { sequence: 2 } });
  expect(stuck.problems()).toEqual([]);
  stuck.close();
});

// Whole disks that fill up or turn read-only: wherever this account may mount one (root, as in CI). The tests above
// need no disk of their own and meet the same failures through SQLite's limit and the permissions of files.
if (mayMount()) {
  test('on a disk that fills up, every acknowledged contact is there and no refused one', async () => {
    const folder = mounted('size=400k,mode=700');
    const { store } = openExampleStore(folder);
    const acknowledged: string[] = [];
    let failure = '';
    for (let n = 1; n < 400 && failure === ''; n += 1) {
      const answer = await store.save(exampleDraft(n));
      if (answer.ok) acknowledged.push(visitorId(n));
      else failure = answer.code;
    }
    expect(failure).toBe('disk-full');
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(store.sealedRecords().map((record) => record.id)).toEqual(acknowledged);

    remount(folder, 'size=4m');
    expect(await store.save(exampleDraft(900))).toMatchObject({ ok: true });
    expect(store.problems()).toEqual([]);
    store.close();
    const { store: again } = openExampleStore(folder);
    expect(again.sealedRecords().map((record) => record.id)).toEqual([...acknowledged, visitorId(900)]);
    expect(again.problems()).toEqual([]);
    again.close();
  });

  test('a disk that becomes read-only answers so, still shows its contacts and goes on when it is writable', async () => {
    const folder = mounted('size=4m,mode=700');
    const { store } = openExampleStore(folder);
    await store.save(exampleDraft(1));
    store.close();
    remount(folder, 'ro');
    const { store: stuck } = openExampleStore(folder);
    expect(await stuck.save(exampleDraft(2))).toMatchObject({ ok: false });
    expect(codes(stuck.problems())).toContain('contact-storage-failed');
    expect(stuck.sealedRecords().map((record) => record.id)).toEqual([visitorId(1)]);
    expect(stuck.count()).toBe(1);
    remount(folder, 'rw');
    expect(await stuck.save(exampleDraft(2))).toEqual({ ok: true, value: { sequence: 2 } });
    expect(stuck.problems()).toEqual([]);
    stuck.close();
  });

  test('a journal medium that is full costs no contact and holds no half line afterwards', async () => {
    const journalFolder = mounted('size=16k,mode=700');
    const folder = temporaryFolder();
    const { store } = openExampleStore(folder, { journalFolder });
    for (let n = 1; n <= 20; n += 1) expect(await store.save(exampleDraft(n))).toMatchObject({ ok: true });
    expect(codes(store.problems())).toEqual(['journal-unavailable']);
    remount(journalFolder, 'size=4m');
    await store.save(exampleDraft(21));
    expect(store.problems()).toEqual([]);
    expect(readFileSync(join(journalFolder, 'contacts.jsonl'), 'utf8').trim().split('\n')).toHaveLength(21);
    expect(readdirSync(journalFolder)).toEqual(['contacts.jsonl']);
    store.close();
  });
}
