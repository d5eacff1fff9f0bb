import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleContext, exampleDraft, exampleForm, exampleSeal } from './exampleLead.fixture.ts';
import { makeLead } from './lead.ts';
import { digestOf, fromLine, numbered, toLine } from './sealedRecord.ts';

async function exampleRecord(sequence: number) {
  const decision = makeLead(exampleDraft(), exampleForm, exampleContext);
  if (!decision.ok) throw new Error(decision.reason);
  return numbered(decision.lead.metadata, await exampleSeal(decision.lead.payload), sequence);
}

test('a record survives its line', async () => {
  const record = await exampleRecord(7);
  expect(fromLine(toLine(record))).toEqual(record);
});

test('a changed byte in a line either leaves the record identical or is noticed', async () => {
  const record = await exampleRecord(7);
  const bytes = Buffer.from(toLine(record));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
      const damaged = Buffer.from(bytes);
      damaged[position] = (damaged[position] ?? 0) ^ change;
      const read = fromLine(damaged.toString('utf8'));
      if (read !== null) expect(read).toEqual(record);
    }),
    { numRuns: 500 },
  );
});

test('the digest belongs to one sequence number', async () => {
  const record = await exampleRecord(7);
  expect(digestOf({ ...record, sequence: 8 })).not.toBe(record.digest);
});
