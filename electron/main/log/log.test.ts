import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { openLogFiles } from './logFiles.ts';
import { createReportLimit, withoutAddresses } from './reportLimit.ts';

const noon = new Date('2026-11-20T12:00:00.000Z');

function collect(lowest?: 'debug' | 'warning') {
  const lines: string[] = [];
  const log = createLog({
    now: () => noon,
    append: (line) => lines.push(line),
    ...(lowest ? { lowest } : {}),
  });
  return { log, lines };
}

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'kiosk-log-'));

test('a line is JSON with its time, level and event, which details cannot replace', () => {
  const { log, lines } = collect();
  log.warning('settings.broken', { file: 'settings.json', level: 'info', event: 'forged' });
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { file: 'settings.json', time: '2026-11-20T12:00:00.000Z', level: 'warning', event: 'settings.broken' },
  ]);
});

test('a text with line ends stays on one line', () => {
  const { log, lines } = collect();
  log.error('page.report', { message: 'one\n{"level":"info"}\u2028two' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
});

test('levels below the lowest are not written', () => {
  const { log, lines } = collect('warning');
  log.debug('a');
  log.info('b');
  log.warning('c');
  log.error('d');
  expect(lines).toHaveLength(2);
});

test('log files are capped in size and in number, and keep the youngest lines', () => {
  const folder = freshFolder();
  const files = openLogFiles({ folder, maxFileBytes: 100, maxFiles: 3 });
  for (let index = 0; index < 100; index += 1) files.append(`line ${String(index).padStart(3, '0')}`);
  files.close();
  expect(readdirSync(folder).sort()).toEqual(['kiosk.1.log', 'kiosk.2.log', 'kiosk.log']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(100);
  expect(readFileSync(join(folder, 'kiosk.log'), 'utf8')).toContain('line 099');
});

test('a single log file begins anew when it is full', () => {
  const folder = freshFolder();
  const files = openLogFiles({ folder, maxFileBytes: 100, maxFiles: 1 });
  for (let index = 0; index < 100; index += 1) files.append(`line ${String(index).padStart(3, '0')}`);
  files.close();
  expect(readdirSync(folder)).toEqual(['kiosk.log']);
  expect(statSync(join(folder, 'kiosk.log')).size).toBeLessThanOrEqual(100);
});

test('a log goes on where it stopped, also across a restart', () => {
  const folder = freshFolder();
  for (const line of ['first', 'second']) {
    const files = openLogFiles({ folder, maxFileBytes: 1000, maxFiles: 3 });
    files.append(line);
    files.close();
  }
  expect(readFileSync(join(folder, 'kiosk.log'), 'utf8')).toBe('first\nsecond\n');
});

test('a folder that cannot be made does not stop the kiosk', () => {
  const file = join(freshFolder(), 'taken');
  writeFileSync(file, '');
  const files = openLogFiles({ folder: join(file, 'logs'), maxFileBytes: 1000, maxFiles: 3 });
  expect(() => files.append('line')).not.toThrow();
});

test('a page in an error loop is cut off until the next window', () => {
  let now = 0;
  const limit = createReportLimit(2, 1000, () => now);
  expect([limit.admit(), limit.admit(), limit.admit()]).toEqual([true, true, false]);
  now = 1000;
  expect(limit.admit()).toBe(true);
});

test('addresses are blacked out of page reports', () => {
  expect(withoutAddresses('bad value "ana.lópez@example.org" in <b>x@y</b>')).toBe(
    'bad value "(address)" in <b>(address)</b>',
  );
});
