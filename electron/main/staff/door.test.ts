import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silentLog } from '../testing/log.fixture.ts';
import { type Door, createDoor } from './door.ts';
import { openDoorStore } from './doorStore.ts';
import { demonstrationPin, hashPin, isPin } from './pinHash.ts';
import { waitAfter } from './waitAfter.ts';

const rightPin = '135790';
const wrongPin = '000000';

/** A stand with a clock that only moves when told; `restart` is a power cut. */
function stand(folder = mkdtempSync(join(tmpdir(), 'kiosk-door-'))) {
  let ms = 1_000_000;
  const wall = Date.parse('2026-11-20T12:00:00.000Z');
  let setBack = 0;
  const now = (): Date => new Date(wall + ms - setBack);
  const restart = (
    check: ((pin: string) => Promise<boolean>) | null = (pin) => Promise.resolve(pin === rightPin),
  ): Door =>
    createDoor({
      check,
      demonstrationPin: null,
      store: openDoorStore(folder, now, silentLog),
      now,
      monotonicMs: () => ms,
      newRef: () => 'ref',
      log: silentLog,
    });
  return {
    folder,
    restart,
    wait: (seconds: number) => (ms += seconds * 1000),
    setWallClockBack: (seconds: number) => (setBack += seconds * 1000),
  };
}

async function fail(door: Door, times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) await door.unlock(wrongPin);
}

test('the right PIN opens the door, which shuts two minutes after the last staff call', async () => {
  const { restart, wait } = stand();
  const door = restart();
  expect(door.admits()).toBe(false);
  expect(await door.unlock(rightPin)).toMatchObject({ ok: true, value: { unlocked: true } });
  wait(119);
  expect(door.admits()).toBe(true);
  wait(119);
  expect(door.admits()).toBe(true);
  wait(120);
  expect(door.admits()).toBe(false);
  expect(door.state().unlocked).toBe(false);
});

test('looking at the door does not keep it open', async () => {
  const { restart, wait } = stand();
  const door = restart();
  await door.unlock(rightPin);
  wait(119);
  expect(door.state().unlocked).toBe(true);
  wait(2);
  expect(door.state().unlocked).toBe(false);
});

test('locking shuts the door at once', async () => {
  const door = stand().restart();
  await door.unlock(rightPin);
  door.lock();
  expect(door.admits()).toBe(false);
});

test('from the third wrong PIN on the door stays shut, longer each time, for the right PIN too', async () => {
  const { restart, wait } = stand();
  const door = restart();
  await fail(door, 2);
  expect(door.state().waitSeconds).toBe(0);
  expect(await door.unlock(wrongPin)).toMatchObject({ ok: false, code: 'wrong-pin' });
  expect(door.state().waitSeconds).toBe(5);
  expect(await door.unlock(rightPin)).toMatchObject({ ok: false, code: 'too-early' });
  wait(5);
  await fail(door, 1);
  expect(door.state().waitSeconds).toBe(10);
  wait(10);
  expect(await door.unlock(rightPin)).toMatchObject({ ok: true });
  await fail(door, 2);
  expect(door.state().waitSeconds).toBe(0);
});

test('pulling the plug buys no attempts', async () => {
  const { restart, wait } = stand();
  await fail(restart(), 3);
  wait(2);
  const door = restart();
  expect(door.state().waitSeconds).toBe(3);
  wait(3);
  await fail(door, 1);
  expect(door.state().waitSeconds).toBe(10);
});

test('pulling the plug during the check counts as a wrong PIN', () => {
  const { restart, folder } = stand();
  void restart(() => new Promise(() => {})).unlock(wrongPin);
  expect(JSON.parse(readFileSync(join(folder, 'staff-door.json'), 'utf8'))).toMatchObject({ failures: 1 });
});

test('a clock that was set back does not shut staff out for hours', async () => {
  const { restart, setWallClockBack } = stand();
  await fail(restart(), 3);
  setWallClockBack(365 * 24 * 3600);
  expect(restart().state().waitSeconds).toBe(5);
});

test('many PINs at once count as one attempt', async () => {
  const door = stand().restart();
  const results = await Promise.all(Array.from({ length: 20 }, () => door.unlock(wrongPin)));
  const codes = results.map((result) => (result.ok ? 'ok' : result.code));
  expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(1);
});

test('without a PIN nobody enters', async () => {
  expect(await stand().restart(null).unlock(rightPin)).toMatchObject({ ok: false, code: 'unavailable' });
});

test('a check that fails leaves the door shut, but usable', async () => {
  let broken = true;
  const door = stand().restart((pin) =>
    broken ? Promise.reject(new Error('fault')) : Promise.resolve(pin === rightPin),
  );
  await expect(door.unlock(rightPin)).rejects.toThrow();
  expect(door.admits()).toBe(false);
  broken = false;
  expect(await door.unlock(rightPin)).toMatchObject({ ok: true });
});

test('a broken door file is moved aside and the door still works', async () => {
  const { restart, folder } = stand();
  writeFileSync(join(folder, 'staff-door.json'), '{"failures":-1}');
  expect(await restart().unlock(rightPin)).toMatchObject({ ok: true });
  expect(readdirSync(folder).some((name) => name.startsWith('staff-door.json.broken-'))).toBe(true);
});

test('waits never shrink with more failures, and never exceed five minutes', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (failures) => {
      const wait = waitAfter(failures);
      expect(waitAfter(failures + 1)).toBeGreaterThanOrEqual(wait);
      expect(wait).toBeLessThanOrEqual(300_000);
    }),
  );
});

test('a hash admits its own PIN only, and two hashes of one PIN differ', async () => {
  const hash = await hashPin(demonstrationPin);
  expect(await isPin(demonstrationPin, hash)).toBe(true);
  expect(await isPin('246811', hash)).toBe(false);
  expect((await hashPin(demonstrationPin)).hash).not.toBe(hash.hash);
});
