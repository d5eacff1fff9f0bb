import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silentLog } from '../testing/log.fixture.ts';
import { migrateSettings } from './migrateSettings.ts';
import { parseSettings } from './parseSettings.ts';
import { type PinHash, defaultSettings, settingsSchema } from './settingsSchema.ts';
import { openSettings } from './settingsStore.ts';

const pin: PinHash = {
  algorithm: 'scrypt',
  cost: 32768,
  blockSize: 8,
  parallelization: 1,
  salt: Buffer.alloc(16, 1).toString('base64'),
  hash: Buffer.alloc(32, 2).toString('base64'),
};
const kioskId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const good = defaultSettings(kioskId, pin);

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'kiosk-settings-'));
const open = (folder: string) =>
  openSettings({
    folder,
    now: () => new Date('2026-11-20T12:00:00.000Z'),
    newId: () => kioskId,
    demonstrationPin: () => Promise.resolve(pin),
    log: silentLog,
  });
const reasonOf = (settings: unknown): string => {
  const parsed = parseSettings('settings.json', JSON.stringify(settings));
  return parsed.ok ? 'accepted' : parsed.reason;
};

test('a first start writes the demonstration settings, which the next start reads back', async () => {
  const folder = freshFolder();
  const first = await open(folder);
  expect(first).toEqual({ settings: good, problem: null });
  expect(settingsSchema.parse(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')))).toEqual(good);
  expect(await open(folder)).toEqual(first);
});

test('a broken file is moved aside unchanged, reported, and replaced by defaults', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'settings.json'), '{ "version": 1,');
  const { settings, problem } = await open(folder);
  expect(settings).toEqual(good);
  expect(problem?.code).toBe('settings-broken');
  expect(problem?.detail).toBe('settings.json: the file is not valid JSON; default settings are used');
  const aside = readdirSync(folder).filter((name) => name.startsWith('settings.json.broken-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(folder, aside[0] ?? ''), 'utf8')).toBe('{ "version": 1,');
});

test('a typing mistake on a commissioned stand keeps its PIN and its profile', async () => {
  const folder = freshFolder();
  const stand = { ...good, profile: 'stand', kioskName: 'Lyon', staff: { pin: { ...pin, cost: 65536 } } };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(stand));
  await open(folder);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...stand, kioskNmae: 'Lyon 2' }));
  const { settings, problem } = await open(folder);
  expect(settings).toEqual(stand);
  expect(problem?.detail).toContain('settings.json: kioskNmae: this field does not exist');
  expect(problem?.detail).toContain('the last good settings are used');
});

test('two broken files are both kept', async () => {
  const folder = freshFolder();
  for (const time of ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:01.000Z']) {
    writeFileSync(join(folder, 'settings.json'), 'nonsense');
    await openSettings({
      folder,
      now: () => new Date(time),
      newId: () => kioskId,
      demonstrationPin: () => Promise.resolve(pin),
      log: silentLog,
    });
  }
  expect(readdirSync(folder).filter((name) => name.includes('.broken-'))).toHaveLength(2);
});

test('something that cannot be read at all does not stop the kiosk', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'settings.json'));
  const { settings, problem } = await open(folder);
  expect(settings).toEqual(good);
  expect(problem?.code).toBe('settings-broken');
});

test('a folder that cannot be written does not stop the kiosk', async () => {
  const taken = join(freshFolder(), 'taken');
  writeFileSync(taken, '');
  expect((await open(taken)).settings).toEqual(good);
});

test('a missing folder is made', async () => {
  const folder = join(freshFolder(), 'deep', 'profile');
  await open(folder);
  expect(existsSync(join(folder, 'settings.json'))).toBe(true);
});

test('a byte order mark in front is no mistake', () => {
  expect(parseSettings('settings.json', `\uFEFF${JSON.stringify(good)}`)).toMatchObject({ ok: true });
});

test.each([
  [
    { ...good, idle: { afterSeconds: 5, warningSeconds: 20 } },
    'settings.json: idle.afterSeconds: must be at least 15',
  ],
  [
    { ...good, idle: { afterSeconds: 60, warningSeconds: 19 } },
    'settings.json: idle.warningSeconds: must be at least 20',
  ],
  [
    { ...good, idle: { afterSeconds: '60', warningSeconds: 20 } },
    'settings.json: idle.afterSeconds: must be a number',
  ],
  [
    { ...good, idle: { afterSeconds: 60.5, warningSeconds: 20 } },
    'settings.json: idle.afterSeconds: must be a whole number',
  ],
  [{ ...good, screen: { diagonalInches: 500 } }, 'settings.json: screen.diagonalInches: must be at most 120'],
  [{ ...good, profile: 'demo' }, 'settings.json: profile: must be "demonstration" or "stand"'],
  [{ ...good, language: 'de' }, 'settings.json: language: must be "fr" or "es" or "en"'],
  [{ ...good, kioskName: ' ' }, 'settings.json: kioskName: must have at least 1 characters'],
  [{ ...good, kioskId: 'me' }, 'settings.json: kioskId: is not a valid uuid'],
  [{ ...good, event: 'Mahana Lyon' }, 'settings.json: event: must be lower-case words joined by hyphens'],
  [
    { ...good, partners: { showPending: 1, hidden: [] } },
    'settings.json: partners.showPending: must be true or false',
  ],
  [
    { ...good, staff: { pin: { ...pin, cost: 40000 } } },
    'settings.json: staff.pin.cost: must be a power of two',
  ],
  [{ ...good, staff: { pin: '246810' } }, 'settings.json: staff.pin: must be an object in braces'],
  [{ ...good, idle: undefined }, 'settings.json: idle: this field is missing'],
  [{ ...good, version: 2 }, 'settings.json: version: must be 1'],
  [
    { ...good, idle: { ...good.idle, a: 1, b: 2 } },
    'settings.json: idle.a: this field does not exist; settings.json: idle.b: this field does not exist',
  ],
  [[], 'settings.json: (whole file): must be an object in braces'],
  [good, 'accepted'],
])('a wrong field is explained in plain English (%#)', (settings, reason) => {
  expect(reasonOf(settings)).toBe(reason);
});

test('the explanation never repeats the hash of a PIN', () => {
  const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldC1zZWNyZXQ=';
  const reason = reasonOf({ ...good, staff: { pin: { ...pin, hash: secret, cost: secret } } });
  expect(reason).not.toContain(secret);
});

test('no text whatsoever makes reading throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseSettings('settings.json', text).ok),
  );
});

test('migrations lead from version to version, and stop where there is none', () => {
  const migrations = {
    1: (old: Readonly<Record<string, unknown>>) => ({ ...old, version: 2, renamed: true }),
    2: (old: Readonly<Record<string, unknown>>) => ({ ...old, version: 3 }),
  };
  expect(migrateSettings({ version: 1 }, migrations)).toEqual({ version: 3, renamed: true });
  expect(migrateSettings({ version: 9 }, migrations)).toEqual({ version: 9 });
  expect(migrateSettings('nothing', migrations)).toBe('nothing');
});

test('a migration that forgets to raise the version cannot loop for ever', () => {
  expect(migrateSettings({ version: 1 }, { 1: (old) => ({ ...old }) })).toEqual({ version: 1 });
});

test('a companion’s address that a phone could not open is refused in plain words', async () => {
  const folder = freshFolder();
  for (const companion of [
    'http://trip.example.org',
    'https://host:pass@trip.example.org/',
    'https://trip.example.org/#stand',
    'trip.example.org',
    `https://trip.example.org/${'long'.repeat(40)}`,
  ]) {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...good, companion }));
    const { settings, problem } = await open(folder);
    expect(settings.companion, companion).toBeNull();
    expect(problem?.detail, companion).toMatch(
      /^settings\.json: companion: must (be an https address without # or user name, or null|have at most 120 characters)/,
    );
  }
});

test('settings from before there was a companion are still good', async () => {
  const folder = freshFolder();
  const older = Object.fromEntries(Object.entries(good).filter(([field]) => field !== 'companion'));
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(older));
  expect(await open(folder)).toMatchObject({ settings: good, problem: null });
});
