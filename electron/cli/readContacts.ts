import { exportHeaderSchema, sha256Of } from '../main/export/sealedExport.ts';
import { parseJournal } from '../main/leads/journalFiles.ts';
import type { SealedRecord } from '../main/leads/sealedRecord.ts';

/** What one file turned out to be. */
export type FileContents =
  | {
      readonly kind: 'export' | 'journal';
      readonly records: readonly SealedRecord[];
      /** What is wrong with it, one sentence each; empty when it is sound. */
      readonly damage: readonly string[];
    }
  | { readonly kind: 'unknown' };

const plural = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Recognises an export by its first line, a journal by holding records. */
export function readContacts(text: string): FileContents {
  const firstBreak = text.indexOf('\n');
  const firstLine = firstBreak < 0 ? text : text.slice(0, firstBreak);
  const header = exportHeaderSchema.safeParse(parseJson(firstLine)).data;
  if (header === undefined) return readJournal(text);

  const rows = firstBreak < 0 ? '' : text.slice(firstBreak + 1);
  const { records, damagedLines } = parseJournal(rows);
  const damage: string[] = [];
  if (sha256Of(rows) !== header.sha256) damage.push('it has changed since it was exported (checksum)');
  if (damagedLines > 0) damage.push(`${plural(damagedLines, 'line')} cannot be read`);
  if (records.length + damagedLines !== header.count) {
    damage.push(`it should hold ${plural(header.count, 'contact')} but holds ${records.length}`);
  }
  return { kind: 'export', records, damage };
}

function readJournal(text: string): FileContents {
  const { records, damagedLines, torn } = parseJournal(text);
  if (records.length === 0) return { kind: 'unknown' };
  // The last line of a journal can be cut off by a power cut; the kiosk mends that from its database.
  const damaged = torn ? damagedLines - 1 : damagedLines;
  return {
    kind: 'journal',
    records,
    damage: damaged > 0 ? [`${plural(damaged, 'line')} cannot be read`] : [],
  };
}

/** All contacts of several files, each once: exports overlap, and a journal holds what exports hold. */
export function mergeContacts(records: readonly SealedRecord[]): readonly SealedRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...byId.values()].sort((a, b) => a.kioskId.localeCompare(b.kioskId) || a.sequence - b.sequence);
}

/** Numbers that are missing between the first and the last contact of each kiosk, in plain words. */
export function describeGaps(records: readonly SealedRecord[]): readonly string[] {
  const kiosks = new Map<string, Set<number>>();
  for (const { kioskId, sequence } of records)
    kiosks.set(kioskId, (kiosks.get(kioskId) ?? new Set()).add(sequence));
  return [...kiosks].flatMap(([kioskId, numbers]) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    return sorted.flatMap((number, index) => {
      const from = (sorted[index - 1] ?? number - 1) + 1;
      if (from === number) return [];
      const span =
        from === number - 1
          ? `number ${from} is missing; it may be`
          : `numbers ${from} to ${number - 1} are missing; they may be`;
      return [`Kiosk ${kioskId}: ${span} in another file, erased on request, or lost.`];
    });
  });
}
