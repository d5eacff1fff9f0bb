import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silentLog } from '../testing/log.fixture.ts';
import { describeAddress, isAllowedNavigation, isAllowedRequest } from './addressRules.ts';
import { cornerSide } from './cornerSide.ts';
import { answered, look, newPulse, type Pulse } from './pulse.ts';
import { planReload, recentCrashes } from './reloadPlan.ts';
import { createStaffSummons } from './staffSummons.ts';
import { kioskSwitches } from './switches.ts';
import { type Taps, addTap } from './tapGesture.ts';
import { parseWindowMode } from './windowMode.ts';

test('KIOSK_WINDOW gives a window of that size, anything else the kiosk', () => {
  expect(parseWindowMode('1080x1920')).toEqual({ kind: 'window', width: 1080, height: 1920 });
  for (const value of [
    undefined,
    '',
    '1080',
    '1080x',
    'x',
    '0x0',
    '1080x1920x2',
    '-5x10',
    '1e3x900',
    '99999x2',
  ]) {
    expect(parseWindowMode(value)).toEqual({ kind: 'kiosk' });
  }
});

function tapAt(...times: readonly number[]): readonly boolean[] {
  let taps: Taps = [];
  return times.map((time) => {
    const counted = addTap(taps, time);
    taps = counted.taps;
    return counted.complete;
  });
}

test('five taps within three seconds are the gesture, and the sixth begins a new one', () => {
  expect(tapAt(0, 700, 1400, 2100, 3000, 3100)).toEqual([false, false, false, false, true, false]);
});

test('five taps that take longer are not', () => {
  expect(tapAt(0, 800, 1600, 2400, 3001)).not.toContain(true);
  expect(tapAt(0, 1000, 2000, 3000, 4000, 5000, 6000)).not.toContain(true);
});

test('late taps count with those that are still recent', () => {
  expect(tapAt(0, 4000, 4500, 5000, 5500, 6000).at(-1)).toBe(true);
});

test('a hand laid on the glass is one tap', () => {
  expect(tapAt(0, 1, 2, 3, 4, 5, 6)).not.toContain(true);
});

test('the corner is 20 mm on the real screen, never lost and never in the way', () => {
  expect(cornerSide(1080, 1920, 32)).toBe(54);
  expect(cornerSide(3840, 2160, 55)).toBe(63);
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 4000 }),
      fc.integer({ min: 320, max: 4000 }),
      fc.integer({ min: 10, max: 120 }),
      (w, h, inches) => {
        const side = cornerSide(w, h, inches);
        expect(side).toBeGreaterThanOrEqual(48);
        expect(side).toBeLessThanOrEqual(Math.max(48, Math.ceil(Math.min(w, h) / 10)));
      },
    ),
  );
});

test('only what never leaves the machine may be loaded', () => {
  for (const address of ['kiosk://app/index.html', 'blob:kiosk://app/1-2', 'data:image/png;base64,AA']) {
    expect(isAllowedRequest(address, false)).toBe(true);
  }
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://x/',
    'chrome://gpu',
    'devtools://devtools/',
    'view-source:kiosk://app/',
    'filesystem:kiosk://app/',
    'javascript:alert(1)',
    'mailto:a@b.c',
    'about:blank',
    'kioskx://app/',
    '',
  ]) {
    expect(isAllowedRequest(address, false), address).toBe(false);
  }
  expect(isAllowedRequest('devtools://devtools/', true)).toBe(true);
});

test('frames go nowhere, and the page only to itself', () => {
  const page = 'kiosk://app/index.html';
  expect(isAllowedNavigation('kiosk://app/index.html', true, page)).toBe(true);
  expect(isAllowedNavigation('kiosk://app/index.html#top', true, page)).toBe(true);
  expect(isAllowedNavigation('kiosk://app/index.html', false, page)).toBe(false);
  for (const address of [
    'kiosk://app/content/media/a.svg',
    'kiosk://app/index.html?x',
    'kiosk://corner/',
    'blob:kiosk://app/1',
    'data:text/html,x',
    'https://x/',
  ]) {
    expect(isAllowedNavigation(address, true, page), address).toBe(false);
  }
});

test('a refused address is logged without what somebody may have typed', () => {
  expect(describeAddress('https://example.org/?q=ana@example.org')).toEqual({
    scheme: 'https:',
    host: 'example.org',
  });
  expect(JSON.stringify(describeAddress('mailto:ana@example.org'))).not.toContain('ana');
  expect(describeAddress('ana@example.org')).toEqual({ scheme: '(none)', host: '' });
});

test('the first crash is mended at once, a crash loop slower and slower behind the still page', () => {
  expect(planReload(1)).toEqual({ delayMs: 0, showPause: false, clearCaches: false });
  const plans = [1, 2, 3, 4, 5, 6, 7, 100].map(planReload);
  const delays = plans.map(({ delayMs }) => delayMs);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(plans.at(-1)).toEqual({ delayMs: 30_000, showPause: true, clearCaches: true });
});

test('crashes are forgotten after five quiet minutes', () => {
  expect(recentCrashes([0, 1000, 250_000], 300_500)).toEqual([1000, 250_000]);
});

const rules = { everyMs: 750, patienceMs: 3200 };

/** Says after how many milliseconds the page counts as hung, or null. */
function hungAfter(answersUntil: number, lookTimes: readonly number[]): number | null {
  let pulse: Pulse = newPulse(0);
  for (const now of lookTimes) {
    const seen = look(pulse, now, rules);
    pulse = seen.pulse;
    if (seen.action === 'hung') return now;
    if (seen.action === 'ask' && now < answersUntil) pulse = answered(pulse);
  }
  return null;
}

test('a page that answers is left alone, one that stops is noticed within five seconds', () => {
  const times = Array.from({ length: 60 }, (_, index) => index * 750);
  expect(hungAfter(Infinity, times)).toBeNull();
  for (const stop of [10_501, 10_900, 11_249])
    expect((hungAfter(stop, times) ?? Infinity) - stop).toBeLessThanOrEqual(5000);
});

test('a machine that slept does not blame the page', () => {
  expect(hungAfter(1500, [0, 750, 1500, 2250, 3_600_000, 3_600_750, 3_601_500])).toBeNull();
});

function summons(alive: boolean) {
  const done: string[] = [];
  const summon = createStaffSummons({
    isAlive: () => Promise.resolve(alive),
    restartPage: () => Promise.resolve(done.push('restarted')).then(() => {}),
    tell: () => done.push('told'),
    log: silentLog,
  });
  return { summon, done };
}

test('a living page is told at once, a dead one is brought back first', async () => {
  const living = summons(true);
  await living.summon();
  expect(living.done).toEqual(['told']);
  const dead = summons(false);
  await dead.summon();
  expect(dead.done).toEqual(['restarted', 'told']);
});

test('an impatient gesture does not restart the page twice', async () => {
  const { summon, done } = summons(false);
  await Promise.all([summon(), summon(), summon()]);
  expect(done).toEqual(['restarted', 'told']);
  await summon();
  expect(done).toHaveLength(4);
});

test('features disabled on the command line stay disabled', () => {
  const value = kioskSwitches('Vulkan').find(([name]) => name === 'disable-features')?.[1] ?? '';
  expect(value.split(',')).toEqual(expect.arrayContaining(['Vulkan', 'Translate']));
  expect(kioskSwitches('').find(([name]) => name === 'disable-features')?.[1]).not.toMatch(/^,|,,/);
});
