import { createHash } from 'node:crypto';
import { z } from 'zod';

/** First line of an export. It describes the rows, all lines after it; nothing in it is personal. */
export const exportHeaderSchema = z.strictObject({
  format: z.literal('destination-kiosk-export'),
  version: z.literal(1),
  kioskId: z.string(),
  event: z.string(),
  count: z.int().nonnegative(),
  /** Null in an export without contacts. */
  firstSequence: z.int().positive().nullable(),
  lastSequence: z.int().positive().nullable(),
  /** UTC, ISO 8601. */
  exportedAt: z.iso.datetime(),
  /** SHA-256 (hex) of the UTF-8 bytes of all rows with their line feeds. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type ExportHeader = z.infer<typeof exportHeaderSchema>;

/** An export ready to be written. */
export interface SealedExport {
  readonly name: string;
  readonly text: string;
  readonly contacts: number;
}

export interface ExportContext {
  readonly kioskId: string;
  readonly event: string;
  readonly now: Date;
}

/** SHA-256 in hex of a text's UTF-8 bytes. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Ids become part of a file name that FAT sticks and Windows must accept. */
const forFileName = (id: string) => id.replaceAll(/[^A-Za-z0-9-]+/g, '_') || '_';

/**
 * Lays out all contacts as JSON Lines. They stay sealed: a lost stick reveals nothing, and no private key is needed
 * on the stand.
 * @param records sealed records in the order of their sequence numbers
 */
export function formatExport(
  records: readonly { readonly sequence: number }[],
  context: ExportContext,
): SealedExport {
  const { kioskId, event, now } = context;
  const rows = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const header: ExportHeader = {
    format: 'destination-kiosk-export',
    version: 1,
    kioskId,
    event,
    count: records.length,
    firstSequence: records.at(0)?.sequence ?? null,
    lastSequence: records.at(-1)?.sequence ?? null,
    exportedAt: now.toISOString(),
    sha256: sha256Of(rows),
  };
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return {
    name: `contacts-${forFileName(kioskId)}-${forFileName(event)}-${stamp}Z.jsonl`,
    text: `${JSON.stringify(header)}\n${rows}`,
    contacts: records.length,
  };
}
