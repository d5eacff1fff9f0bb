import type { FailureCode } from '../../contract/result.ts';
import { DamagedDatabase } from './leadRows.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that speak of the surroundings, not of the file. */
const surroundings = new Set([
  3, // PERM
  5, // BUSY
  6, // LOCKED
  7, // NOMEM
  8, // READONLY
  10, // IOERR
  13, // FULL
  14, // CANTOPEN
  15, // PROTOCOL
  23, // AUTH
]);

/** I/O errors that mean "this file cannot be read": READ, SHORT_READ, CORRUPTFS. */
const unreadable = new Set([266, 522, 8458]);

/** SQLite's extended result code, or null for another kind of error. */
function sqliteCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : null;
}

/** The name of a system error, such as ENOSPC; null for another kind of error. */
function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * True when the database file itself is at fault, so that moving it aside helps. A full disk, a lock or a missing
 * permission is not damage: a new file would fare no better.
 */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  if (error instanceof DamagedDatabase) return true;
  return code !== null && (unreadable.has(code) || !surroundings.has(code & 0xff));
}

/** What a visitor's screen can do with an error of SQLite or of the file system. */
export function failureCodeOf(error: unknown): FailureCode {
  const code = sqliteCode(error);
  if (code !== null && (code & 0xff) === 13) return 'disk-full';
  if (code !== null && (code & 0xff) === 8) return 'read-only';
  const name = systemCode(error);
  if (name === 'ENOSPC' || name === 'EDQUOT') return 'disk-full';
  if (name === 'EROFS' || name === 'EACCES' || name === 'EPERM') return 'read-only';
  return 'unavailable';
}

/** For the log. Messages of SQLite and of the file system name files and columns, never values. */
export function describeError(error: unknown): string {
  const code = sqliteCode(error);
  return `${error instanceof Error ? error.message : String(error)}${code === null ? '' : ` (SQLite ${code})`}`;
}
