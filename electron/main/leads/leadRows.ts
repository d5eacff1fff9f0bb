import type { DatabaseSync } from '@photostructure/sqlite';
import { type SealedRecord, intactRecord } from './sealedRecord.ts';

/** A connection. */
export type Sqlite = InstanceType<typeof DatabaseSync>;

/** The database can be opened but must not be trusted. */
export class DamagedDatabase extends Error {}

/** The columns of `contact`, in the order of the table. */
export function toRow(record: SealedRecord) {
  return [
    record.sequence,
    record.id,
    record.kioskId,
    record.event,
    record.language,
    record.savedAtUtc,
    record.offsetMinutes,
    record.clockTrusted ? 1 : 0,
    record.appBuild,
    JSON.stringify(record.trip),
    Buffer.from(record.sealed, 'base64'),
    record.digest,
  ];
}

/** The record of a row of `contact`, or null when its shape or its digest is wrong. */
function fromRow(row: unknown): SealedRecord | null {
  try {
    const cells = { ...(row as Record<string, unknown>) };
    const sealed = cells['sealed'];
    const clockTrusted = cells['clock_trusted'];
    const trip: unknown = JSON.parse(String(cells['trip']));
    return intactRecord({
      kind: 'contact',
      version: 1,
      sequence: cells['sequence'],
      id: cells['id'],
      kioskId: cells['kiosk_id'],
      event: cells['event'],
      language: cells['language'],
      savedAtUtc: cells['saved_at_utc'],
      offsetMinutes: cells['offset_minutes'],
      clockTrusted: clockTrusted === 0 ? false : clockTrusted === 1 ? true : undefined,
      appBuild: cells['app_build'],
      trip,
      sealed: sealed instanceof Uint8Array ? Buffer.from(sealed).toString('base64') : undefined,
      digest: cells['digest'],
    });
  } catch {
    return null;
  }
}

/** As `fromRow`; throws `DamagedDatabase` instead of answering null. */
export function trustedRow(row: unknown): SealedRecord {
  const record = fromRow(row);
  if (record === null) throw new DamagedDatabase('a contact does not match its digest');
  return record;
}

/**
 * What can still be read of a damaged database: from the front and from the back, because a scan ends at the first
 * damaged page. Never throws.
 */
export function salvagedRows(db: Sqlite): readonly SealedRecord[] {
  const found = new Map<string, SealedRecord>();
  for (const direction of ['ASC', 'DESC']) {
    try {
      for (const row of db.prepare(`SELECT * FROM contact ORDER BY sequence ${direction}`).iterate()) {
        const record = fromRow(row);
        if (record !== null) found.set(record.id, record);
      }
    } catch {
      // The rest of this direction cannot be read; the journal has it.
    }
  }
  return [...found.values()].sort((a, b) => a.sequence - b.sequence);
}
