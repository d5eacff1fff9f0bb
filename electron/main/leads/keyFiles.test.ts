import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleContext } from './exampleLead.fixture.ts';
import { ensureDemonstrationKeys, readRecipients } from './keyFiles.ts';
import { unwrapIdentity } from './passphrase.ts';
import { temporaryFolder } from './temporaryFolder.fixture.ts';

const { now } = exampleContext;

test('the first start makes keys, the next ones keep them', async () => {
  const folder = join(temporaryFolder(), 'keys');
  const recipients = await ensureDemonstrationKeys(folder, 'demo', now);
  expect(recipients).toHaveLength(2);
  expect(new Set(recipients).size).toBe(2);
  expect(await ensureDemonstrationKeys(folder, 'demo', now)).toEqual(recipients);
  expect(readRecipients(folder)).toEqual({ kind: 'ready', recipients });
  expect(readdirSync(folder).sort()).toEqual(['recipients.json', 'recovery.age', 'stand.age']);
});

test('no private key lies on the disk in clear, and the files are private', async () => {
  const folder = temporaryFolder();
  await ensureDemonstrationKeys(folder, 'demo', now);
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.includes('AGE-SECRET-KEY')).toBe(false);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    if (name.endsWith('.age')) expect(await unwrapIdentity(bytes, 'demo')).toMatch(/^AGE-SECRET-KEY-1/);
  }
});

test('damaged or incomplete keys are moved aside, not overwritten', async () => {
  const folder = temporaryFolder();
  const first = await ensureDemonstrationKeys(folder, 'demo', now);
  const stand = readFileSync(join(folder, 'stand.age'));
  writeFileSync(join(folder, 'recipients.json'), '{"version":1,"stand":"age1nobody","recovery":[]}');
  expect(readRecipients(folder).kind).toBe('broken');
  const second = await ensureDemonstrationKeys(folder, 'demo', now);
  expect(second).not.toEqual(first);
  expect(readFileSync(join(folder, 'stand.age.broken-20260306T093000000Z'))).toEqual(stand);

  rmSync(join(folder, 'stand.age'));
  expect(await ensureDemonstrationKeys(folder, 'demo', now)).not.toEqual(second);
  expect(readdirSync(folder).filter((name) => name.startsWith('recovery.age.broken-'))).toHaveLength(2);
});

test('a stand that was never set up has no recipients', () => {
  expect(readRecipients(join(temporaryFolder(), 'keys'))).toEqual({ kind: 'missing' });
});
