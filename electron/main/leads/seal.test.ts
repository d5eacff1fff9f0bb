import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { exampleContext, exampleDraft, exampleForm } from './exampleLead.fixture.ts';
import { makeLead } from './lead.ts';
import { openSealed, sealTo } from './seal.ts';

function examplePayload() {
  const decision = makeLead(exampleDraft(), exampleForm, exampleContext);
  if (!decision.ok) throw new Error(decision.reason);
  return decision.lead.payload;
}

test('each of the keys opens a sealed contact, another key does not', async () => {
  const [stand, recovery, stranger] = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
  if (stand === undefined || recovery === undefined || stranger === undefined) throw new Error('no keys');
  const sealed = await sealTo([await identityToRecipient(stand), await identityToRecipient(recovery)])(
    examplePayload(),
  );
  expect(await openSealed(sealed, stand)).toEqual(examplePayload());
  expect(await openSealed(sealed, recovery)).toEqual(examplePayload());
  expect(await openSealed(sealed, stranger)).toBeNull();
});

test('a changed byte does not open', async () => {
  const identity = await generateX25519Identity();
  const bytes = Buffer.from(await sealTo([await identityToRecipient(identity)])(examplePayload()), 'base64');
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  expect(await openSealed(bytes.toString('base64'), identity)).toBeNull();
});

test('nothing is sealed to nobody', async () => {
  await expect(sealTo([])(examplePayload())).rejects.toThrow('no recipient');
});
