import { mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordLog, silentLog } from '../testing/log.fixture.ts';
import { isClockPlausible } from './clockTrust.ts';
import { type HealthFacts, diskProblems } from './health.ts';
import { createHealthWriter, readDiskFreeMb } from './healthFiles.ts';
import { watchHealth } from './healthWatch.ts';
import { readLastExport } from './lastExportFiles.ts';

const facts: HealthFacts = {
  now: new Date('2026-11-20T12:00:00.000Z'),
  version: '0.1.0',
  engine: { electron: '45.4.1', chromium: '156' },
  uptimeSeconds: 10,
  rendererCrashes: 0,
  map: 'ready',
  mapLosses: 0,
  contactsTotal: 3,
  lastExport: null,
  diskFreeMb: 1234,
  problems: [{ code: 'content-broken', detail: 'places/x.json: name' }],
  firstMapIdleMs: 812,
};

test('health.json says when it was written and everything staff must know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-health-'));
  const write = createHealthWriter(folder, silentLog);
  write(facts);
  write({ ...facts, uptimeSeconds: 20 });
  expect(JSON.parse(readFileSync(join(folder, 'health.json'), 'utf8'))).toEqual({
    ...facts,
    now: undefined,
    schema: 1,
    heartbeat: '2026-11-20T12:00:00.000Z',
    uptimeSeconds: 20,
  });
  expect(readdirSync(folder)).toEqual(['health.json']);
});

test('a disk that cannot be written is logged once, not at every heartbeat', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kiosk-health-')), 'taken');
  writeFileSync(file, '');
  const { log, lines } = recordLog();
  const write = createHealthWriter(file, log);
  for (let beat = 0; beat < 5; beat += 1) write(facts);
  expect(lines).toHaveLength(1);
});

test('a nearly full disk is an alarm, an unknown one is not', () => {
  expect(diskProblems(499)).toEqual([{ code: 'disk-nearly-full', detail: '499 MB left' }]);
  expect(diskProblems(500)).toEqual([]);
  expect(diskProblems(null)).toEqual([]);
});

test('free space is told in megabytes, and a missing folder is no fault', async () => {
  expect(await readDiskFreeMb(tmpdir())).toBeGreaterThan(0);
  expect(await readDiskFreeMb(join(tmpdir(), 'not', 'there'))).toBeNull();
});

test('the last export is the youngest file of its kind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-health-'));
  expect(readLastExport(folder)).toBeNull();
  expect(readLastExport(join(folder, 'missing'))).toBeNull();
  for (const [name, time] of [
    ['contacts-a.jsonl', 1000],
    ['contacts-b.jsonl', 2000],
    ['.contacts-c.jsonl.new', 3000],
  ] as const) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), time, time);
  }
  expect(readLastExport(folder)).toBe('1970-01-01T00:33:20.000Z');
});

test('the file is written after every look and once more at the end, then never again', async () => {
  const written: number[] = [];
  let looked = 0;
  const stop = watchHealth({
    refresh: () => Promise.resolve(void (looked += 1)),
    gather: () => ({ ...facts, uptimeSeconds: looked }),
    write: ({ uptimeSeconds }) => written.push(uptimeSeconds),
    everyMs: 3_600_000,
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(written).toEqual([1]);
  stop();
  stop();
  expect(written).toEqual([1, 1]);
});

test('a look that ends after the stop writes nothing: the store may be closed by then', async () => {
  const written: HealthFacts[] = [];
  let end: () => void = () => {};
  const stop = watchHealth({
    refresh: () => new Promise((resolve) => (end = resolve)),
    gather: () => facts,
    write: (file) => written.push(file),
    everyMs: 3_600_000,
  });
  stop();
  end();
  await Promise.resolve();
  expect(written).toHaveLength(1);
});

test('a machine that woke in the wrong decade is not believed', () => {
  for (const time of [
    '1970-01-01T00:00:00Z',
    '2025-12-31T23:59:59Z',
    '2045-01-01T00:00:00Z',
    '2106-02-07T06:28:15Z',
  ]) {
    expect(isClockPlausible(new Date(time))).toBe(false);
  }
  expect(isClockPlausible(new Date('2026-11-20T12:00:00Z'))).toBe(true);
  expect(isClockPlausible(new Date(Number.NaN))).toBe(false);
});
