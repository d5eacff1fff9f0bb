import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelNames } from '../../contract/channelNames.ts';
import type { ChannelName } from '../../contract/channelNames.ts';
import { contract } from '../../contract/channels.ts';
import { recordLog } from '../testing/log.fixture.ts';
import { handleCall } from './handleCall.ts';
import type { Handlers } from './handlers.ts';
import { registerChannels } from './registerChannels.ts';
import { isTrustedSender } from './trustedSender.ts';

const draft = {
  id: '019a9f3e-0000-7000-8000-000000000001',
  language: 'fr',
  firstName: 'Zoé',
  email: 'zoe.secret@example.org',
  origin: '34000',
  newsletterPartners: ['sete'],
  sendTrip: false,
  sixteenOrOver: true,
  trip: [],
  consentVersion: '1',
};

function makeGate(isStaffUnlocked = false) {
  const { log, lines } = recordLog();
  return { gate: { contract, isStaffUnlocked: () => isStaffUnlocked, log, newRef: () => 'ref-1' }, lines };
}

const saved = () => ({ ok: true, value: { sequence: 7 } }) as const;

test('a good call reaches its handler, normalised by the schema', async () => {
  const { gate, lines } = makeGate();
  const seen: string[] = [];
  const answer = await handleCall(
    { name: 'leads.save', trusted: true, raw: { ...draft, firstName: ' Zoé ' } },
    ({ firstName }) => {
      seen.push(firstName);
      return saved();
    },
    gate,
  );
  expect(answer).toEqual({ ok: true, value: { sequence: 7 } });
  expect(seen).toEqual(['Zoé']);
  expect(lines).toEqual([]);
});

test('an unknown sender is refused before its input is looked at', async () => {
  const { gate } = makeGate(true);
  const answer = await handleCall({ name: 'leads.save', trusted: false, raw: draft }, saved, gate);
  expect(answer).toEqual({ ok: false, code: 'forbidden', ref: 'ref-1' });
});

test('a staff channel is forbidden while the staff area is locked', async () => {
  const call = { name: 'staff.leave', trusted: true, raw: undefined } as const;
  const left = () => ({ ok: true, value: null }) as const;
  expect(await handleCall(call, left, makeGate(false).gate)).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await handleCall(call, left, makeGate(true).gate)).toMatchObject({ ok: true });
});

test('a malformed call does not keep the staff area open', async () => {
  let asked = 0;
  const gate = { ...makeGate().gate, isStaffUnlocked: () => (asked += 1) > 0 };
  await handleCall(
    { name: 'staff.leave', trusted: true, raw: { more: 1 } },
    () => ({ ok: true, value: null }),
    gate,
  );
  expect(asked).toBe(0);
});

test('a refused input is logged by field and reason, never by value', async () => {
  const { gate, lines } = makeGate();
  const raw = { ...draft, email: 'zoe.secret', trip: ['Bad Id'], 'unknown zoe.secret': 1 };
  const answer = await handleCall({ name: 'leads.save', trusted: true, raw }, saved, gate);
  expect(answer).toEqual({ ok: false, code: 'bad-request', ref: 'ref-1' });
  expect(lines.join()).toContain('"ref":"ref-1"');
  expect(lines.join()).toContain('email: custom');
  expect(lines.join()).not.toMatch(/secret|Bad Id|Zoé/);
});

test('an exception becomes a reference, and what it says stays out of answer and log', async () => {
  const { gate, lines } = makeGate();
  const failing = () => Promise.reject(new Error('cannot write zoe.secret@example.org'));
  const answer = await handleCall({ name: 'leads.save', trusted: true, raw: draft }, failing, gate);
  expect(answer).toEqual({ ok: false, code: 'internal', ref: 'ref-1' });
  expect(lines.join()).toContain('ipc.fault');
  expect(lines.join()).not.toContain('secret');
});

test('a handler that throws at once is caught like one that fails later', async () => {
  const throwing = () => {
    throw new Error('fault');
  };
  const answer = await handleCall(
    { name: 'leads.save', trusted: true, raw: draft },
    throwing,
    makeGate().gate,
  );
  expect(answer).toMatchObject({ ok: false, code: 'internal' });
});

test('whatever a page sends, the gate answers with a result', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channelNames), fc.anything(), async (name: ChannelName, raw) => {
      const { gate } = makeGate();
      const answer = await handleCall(
        { name, trusted: true, raw },
        () => Promise.reject(new Error('reached')),
        gate,
      );
      expect(answer.ok).toBe(false);
    }),
  );
});

/** Registers every channel with a stand-in for Electron's ipcMain, which needs a running Electron. */
function register(trusted: () => boolean) {
  const listeners = new Map<string, (event: never, ...inputs: readonly unknown[]) => unknown>();
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    channelNames.map((name) => [name, () => (reached.push(name), { ok: true, value: null })]),
  ) as unknown as Handlers;
  const ipcMain = {
    handle: (name: string, listener: (event: never, ...inputs: readonly unknown[]) => unknown) =>
      listeners.set(name, listener),
  };
  registerChannels(ipcMain, handlers, { ...makeGate().gate, isTrustedSender: trusted });
  const call = (name: string, ...inputs: readonly unknown[]): unknown =>
    listeners.get(name)?.({} as never, ...inputs);
  return { names: [...listeners.keys()], reached, call };
}

test('every channel of the contract is registered, and extra arguments are refused', async () => {
  const { names, reached, call } = register(() => true);
  expect(names.sort()).toEqual([...channelNames].sort());
  expect(await call('staff.door', undefined, 'more')).toMatchObject({ ok: false, code: 'bad-request' });
  expect(reached).toEqual([]);
  expect(await call('staff.door')).toMatchObject({ ok: true });
});

test('a frame that is gone while it is looked at is not trusted', async () => {
  const { reached, call } = register(() => {
    throw new Error('Render frame was disposed');
  });
  expect(await call('staff.door')).toMatchObject({ ok: false, code: 'forbidden' });
  expect(reached).toEqual([]);
});

test.each([
  ['kiosk://app/index.html', true],
  ['kiosk://app/', true],
  ['kiosk://app/index.html#place', true],
  ['kiosk://corner/index.html', false],
  ['kiosk://app.evil/index.html', false],
  ['kiosk://user@app/index.html', false],
  ['kiosk://app:80/index.html', false],
  ['kiosk:app', false],
  ['https://app/index.html', false],
  ['file:///kiosk/app', false],
  ['about:blank', false],
  ['data:text/html,kiosk://app/', false],
  ['blob:kiosk://app/1', false],
  ['', false],
])('the page at %s is trusted: %s', (url, trusted) => {
  expect(isTrustedSender({ isKioskWindow: true, frame: { url, isMainFrame: true } })).toBe(trusted);
});

test('sub-frames, other windows and frames that are gone are not trusted', () => {
  const url = 'kiosk://app/index.html';
  expect(isTrustedSender({ isKioskWindow: true, frame: { url, isMainFrame: false } })).toBe(false);
  expect(isTrustedSender({ isKioskWindow: false, frame: { url, isMainFrame: true } })).toBe(false);
  expect(isTrustedSender({ isKioskWindow: true, frame: null })).toBe(false);
});
