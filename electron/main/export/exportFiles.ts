import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../contract/result.ts';
import type { ExportReceipt } from '../../contract/staff.ts';
import { replaceFile } from '../files/wholeFiles.ts';
import { type SealedExport, sha256Of } from './sealedExport.ts';

export interface ExportFileOptions {
  /** Where to: a folder or a stick. Made when missing. */
  readonly folder: string;
  /** Turns a system error into the answer for the page: code and reference of the log line. */
  readonly fail: (error: unknown) => Extract<Result<never>, { readonly ok: false }>;
}

/** A free name: two exports within one second must not overwrite each other. */
function freePath(folder: string, name: string): string {
  let file = join(folder, name);
  for (let copy = 2; existsSync(file); copy += 1)
    file = join(folder, name.replace(/\.jsonl$/, `-${copy}.jsonl`));
  return file;
}

/**
 * Writes an export so that it is there completely or not at all, and reads it back.
 * @returns where it is, how many contacts it holds and the SHA-256 of the whole file; `disk-full`, `read-only` or
 * `unavailable` as `fail` decides. Does not throw.
 */
export function writeExport(
  sealed: SealedExport,
  { folder, fail }: ExportFileOptions,
): Result<ExportReceipt> {
  try {
    const file = freePath(folder, sealed.name);
    replaceFile(file, sealed.text);
    const sha256 = sha256Of(readFileSync(file, 'utf8'));
    if (sha256 !== sha256Of(sealed.text)) throw new Error('the export does not read back as it was written');
    return { ok: true, value: { file, contacts: sealed.contacts, sha256 } };
  } catch (error) {
    return fail(error);
  }
}
