import type { LeadPayload } from '../main/leads/leadPayload.ts';
import type { SealedRecord } from '../main/leads/sealedRecord.ts';

/** A contact that was opened with a private key. */
export interface OpenContact {
  readonly record: SealedRecord;
  readonly payload: LeadPayload;
}

const columns = [
  'Kiosk',
  'Number',
  'Event',
  'Saved (UTC)',
  'Saved (stand)',
  'Clock trusted',
  'Language',
  'First name',
  'E-mail',
  'Origin',
  'Trip',
  'Consent texts',
  'Contact id',
];

const purposeNames = { newsletter: 'Newsletter', 'send-trip': 'Send trip' } as const;

/** The stand's own time, without its zone: 2026-03-06 10:30. */
function localTime({ savedAtUtc, offsetMinutes }: SealedRecord): string {
  const local = new Date(Date.parse(savedAtUtc) + offsetMinutes * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * One row per contact, one column per purpose and office: `yes`, `no`, or empty where that office was not on the form.
 * An office may write only to those with `yes` in its own column.
 */
export function contactTable(contacts: readonly OpenContact[]): readonly (readonly string[])[] {
  const consents = new Map<string, string>();
  for (const { payload } of contacts) {
    for (const { office, purpose, legalName } of payload.proofs) {
      // By id, so that an office that changed its name keeps its column.
      consents.set(`${purpose} ${office}`, `${purposeNames[purpose]}: ${legalName}`);
    }
  }
  const rows = contacts.map(({ record, payload }) => {
    const granted = new Map(
      payload.proofs.map((proof) => [`${proof.purpose} ${proof.office}`, proof.granted ? 'yes' : 'no']),
    );
    return [
      record.kioskId,
      String(record.sequence),
      record.event,
      record.savedAtUtc,
      localTime(record),
      record.clockTrusted ? 'yes' : 'no',
      record.language,
      payload.firstName,
      payload.email,
      payload.origin,
      payload.trip.join(', '),
      [...new Set(payload.proofs.map((proof) => proof.textVersion))].join(', '),
      record.id,
      ...[...consents.keys()].map((key) => granted.get(key) ?? ''),
    ];
  });
  return [[...columns, ...consents.values()], ...rows];
}
