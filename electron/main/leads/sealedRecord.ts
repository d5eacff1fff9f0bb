import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LeadMetadata } from './lead.ts';

/**
 * One contact as it lies on a disk: counting data in clear, the rest sealed. Database, journal and export hold the
 * same thing. `kind` leaves room for other lines (a tombstone, say) that an older reader can tell from damage.
 */
const sealedRecordSchema = z.strictObject({
  kind: z.literal('contact'),
  version: z.literal(1),
  sequence: z.int().positive(),
  id: z.string().min(1),
  kioskId: z.string(),
  event: z.string(),
  language: z.string(),
  savedAtUtc: z.iso.datetime(),
  offsetMinutes: z.int(),
  clockTrusted: z.boolean(),
  appBuild: z.string(),
  trip: z.array(z.string()),
  /** Base64 of an age file. */
  sealed: z.base64().min(1),
  /** SHA-256 (hex) over everything else: see `digestOf`. */
  digest: z.string(),
});
export type SealedRecord = z.infer<typeof sealedRecordSchema>;

/** What the digest covers. */
export type Undigested = Omit<SealedRecord, 'digest'>;

/**
 * Fingerprint over every column including the sequence number, so that a changed byte or two exchanged rows are
 * noticed. Not chained to the row before: erasing a contact on request must not break the ones after it. It shows
 * damage, not forgery; the seal itself is authenticated.
 */
export function digestOf(record: Undigested): string {
  const columns = [
    record.kind,
    record.version,
    record.sequence,
    record.id,
    record.kioskId,
    record.event,
    record.language,
    record.savedAtUtc,
    record.offsetMinutes,
    record.clockTrusted,
    record.appBuild,
    record.trip,
    record.sealed,
  ];
  return createHash('sha256').update(JSON.stringify(columns), 'utf8').digest('hex');
}

/** Binds a sealed contact to its place in the order. `sealed` is base64. */
export function numbered(lead: LeadMetadata, sealed: string, sequence: number): SealedRecord {
  const { id, kioskId, event, language, savedAtUtc, offsetMinutes, clockTrusted, appBuild } = lead;
  const record: Undigested = {
    kind: 'contact',
    version: 1,
    sequence,
    id,
    kioskId,
    event,
    language,
    savedAtUtc,
    offsetMinutes,
    clockTrusted,
    appBuild,
    trip: [...lead.trip],
    sealed,
  };
  return { ...record, digest: digestOf(record) };
}

/** The record, when its shape and its digest are right; otherwise null. */
export function intactRecord(value: unknown): SealedRecord | null {
  const parsed = sealedRecordSchema.safeParse(value);
  return parsed.success && digestOf(parsed.data) === parsed.data.digest ? parsed.data : null;
}

/** One line of JSON, without the line feed. */
export function toLine(record: SealedRecord): string {
  return JSON.stringify(record);
}

/** Reads such a line; null when it is damaged. */
export function fromLine(line: string): SealedRecord | null {
  try {
    return intactRecord(JSON.parse(line));
  } catch {
    return null;
  }
}
