import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureElectron } from '../../../build/runtime/electronRuntime.ts';
import { launchSwitches } from '../../../build/runtime/launchSwitches.ts';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { channelNames } from '../../../electron/contract/channelNames.ts';
import { createGuest } from '../drivers/guest.ts';
import { type Intruder, createIntruder } from '../drivers/intruder.ts';
import { type Attempt, loadings, permissions, programs, waysOut } from '../drivers/attempts.ts';
import { callEveryChannel, describeBridge } from '../drivers/bridge.ts';
import { logOf } from '../drivers/profile.ts';
import { type RunningKiosk, launchKiosk } from '../fixtures/launchKiosk.ts';
import { writeSettings } from '../fixtures/kioskTest.ts';
import { expect, test } from '../fixtures/displayTest.ts';

// One kiosk for the whole table: no attempt may leave anything behind for the next one, that is the point.
let profileFolder = '';
let kiosk: RunningKiosk;
let intruder: Intruder;

test.beforeAll(async () => {
  profileFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-'));
  await writeSettings(profileFolder, { idle: { afterSeconds: 600, warningSeconds: 20 } });
  kiosk = await launchKiosk({ profileFolder, window: '1080x1920' });
  await createGuest(kiosk.page).wakes('en');
  intruder = await createIntruder(kiosk);
});

test.afterEach(async () => {
  await intruder.achievedNothing();
});

test.afterAll(async () => {
  intruder.close();
  await kiosk.app.close();
  fs.rmSync(profileFolder, { recursive: true, force: true });
});

/** Makes every attempt, each with the time for what it may have started. */
async function nothingComesOf(attempts: readonly Attempt[]): Promise<void> {
  for (const { name, act, address = '', outcome } of attempts) {
    await test.step(name, async () => {
      const target = address.replace('{outside}', intruder.outside);
      expect(await intruder.page.evaluate(act, target)).toBe(outcome);
      await intruder.page.waitForTimeout(100);
      await intruder.achievedNothing();
    });
  }
}

test('no script opens a window or goes to another address', () => nothingComesOf(waysOut));
test('nothing is loaded from or sent to the outside', () => nothingComesOf(loadings));
test('text never becomes a program', () => nothingComesOf(programs));
test('no device, no place, no notification: every permission is refused', () => nothingComesOf(permissions));

test('alert, confirm and prompt show nothing that somebody would have to answer', async () => {
  const answers = intruder.page.evaluate(() => {
    const ask = (question: () => unknown): unknown => {
      try {
        return question();
      } catch {
        return null;
      }
    };
    return [ask(() => window.alert('a')), ask(() => window.confirm('b')), ask(() => window.prompt('c'))];
  });
  const patience = new Promise((done) => setTimeout(() => done('it waits for an answer'), 5000));
  expect(await Promise.race([answers, patience])).toEqual([undefined, false, null]);
});

test('a download is refused and leaves no file', async () => {
  const downloads = path.join(profileFolder, 'downloads');
  fs.mkdirSync(downloads);
  await kiosk.app.evaluate(({ app }, folder) => app.setPath('downloads', folder), downloads);
  await intruder.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:text/plain,contacts';
    link.download = 'taken-home.txt';
    link.click();
  });
  await expect.poll(() => logOf(profileFolder)).toContain('download.refused');
  await intruder.page.waitForTimeout(500);
  // Chromium begins a file before it asks, and takes it away again.
  await expect.poll(() => fs.readdirSync(downloads)).toEqual([]);
});

test('no shortcut reaches the page or the browser behind it', async () => {
  await intruder.presses('a');
  await expect.poll(() => intruder.keysHeard()).toEqual(['a']);
  for (const letter of 'NTOPSHLRWJUDFGQAEZ')
    for (const more of [[], ['shift']] as const) await intruder.presses(letter, 'control', ...more);
  for (const key of ['I', 'J', 'C', 'Delete']) await intruder.presses(key, 'control', 'shift');
  for (const key of ['Plus', '-', '=', '0', '1', '9', 'Tab', 'F4', 'F5', 'PageUp', 'Escape'])
    await intruder.presses(key, 'control');
  for (const key of ['F4', 'Tab', 'Left', 'Right', 'Home', 'Space', 'D', 'F', 'E'])
    await intruder.presses(key, 'alt');
  for (const key of ['Q', 'W', 'R', 'L', 'D']) await intruder.presses(key, 'meta');
  for (let number = 1; number <= 24; number += 1) await intruder.presses(`F${number}`);
  await intruder.presses('F10', 'shift');
  for (const key of ['Escape', 'PrintScreen', 'VolumeUp', 'MediaPlayPause', 'BrowserBack'])
    await intruder.presses(key).catch(() => undefined);
  await intruder.presses('b');
  await expect
    .poll(async () =>
      (await intruder.keysHeard()).filter((key) => !['Control', 'Alt', 'Shift'].includes(key)),
    )
    .toEqual(['b']);
});

test('neither the right nor the middle button nor the wheel opens or enlarges anything', async () => {
  await intruder.clicks('right');
  await intruder.clicks('middle');
  await intruder.zoomsWithTheWheel();
});

test('a request that no page of ours makes is refused on every channel', async () => {
  const answers = await intruder.page.evaluate(callEveryChannel, [...channelNames]);
  expect(answers.length).toBeGreaterThan(channelNames.length * 10);
  for (const { channel, input, code } of answers)
    expect(code, `${channel} with ${input}`).toBe('bad-request');
});

test('staff channels stay shut while nobody has typed the PIN', async () => {
  const codes = await intruder.page.evaluate(async () => {
    const { kiosk } = window as unknown as { kiosk: Record<string, () => Promise<{ code?: string }>> };
    const channels = ['staff.overview', 'staff.export', 'staff.leave'];
    return Promise.all(channels.map(async (name) => (await kiosk[name]?.())?.code));
  });
  expect(codes).toEqual(['forbidden', 'forbidden', 'forbidden']);
});

test('the bridge holds the channels and nothing else, and nobody can bend it', async () => {
  const bridge = await intruder.page.evaluate(describeBridge);
  expect(bridge.names).toEqual([...channelNames, 'on'].sort());
  expect(bridge.notFunctions).toEqual([]);
  expect(bridge.reachable).toEqual([]);
  expect(bridge.bent).toEqual([]);
});

test('a second start ends by itself with code 0, and the first kiosk goes on', async () => {
  const { executable } = ensureElectron(projectRoot, 'auto', () => undefined);
  const { switches } = launchSwitches(process.getuid?.() === 0, true);
  const second = spawnSync(executable, [...switches, projectRoot], {
    encoding: 'utf8',
    env: { ...process.env, KIOSK_PROFILE_DIR: profileFolder, KIOSK_WINDOW: '1080x1920' },
    timeout: 60_000,
  });
  expect(second.status).toBe(0);
  expect(second.stderr).toContain('already running');
  await expect.poll(() => logOf(profileFolder)).toContain('kiosk.startedTwice');
});

test('a page that was emptied comes back by itself', async () => {
  const { page } = intruder;
  // Chromium goes there without asking, so that it cannot be refused.
  await page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'attract');
  expect(logOf(profileFolder)).toContain('page.strayed');
  intruder.close();
  intruder = await createIntruder(kiosk);
});
