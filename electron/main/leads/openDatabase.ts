import { basename } from 'node:path';
import { createPrivateFile, isFolder, moveDatabaseAside } from './durableFiles.ts';
import { type LeadDatabase, connectLeadDatabase } from './leadDatabase.ts';
import type { SealedRecord } from './sealedRecord.ts';
import { describeError, isDamage } from './storageFailure.ts';

export interface OpenedDatabase {
  readonly db: LeadDatabase;
  /** Set when a damaged database had to give way to a new one. */
  readonly aside: { readonly name: string; readonly reason: string } | null;
}

type Attempt =
  | { readonly kind: 'sound'; readonly db: LeadDatabase }
  | { readonly kind: 'damaged'; readonly reason: string; readonly salvaged: readonly SealedRecord[] };

/** Answers `damaged` when another file could help, throws when not (full disk, lock, missing permission). */
function tryDatabase(file: string, tune: string): Attempt {
  if (isFolder(file)) return { kind: 'damaged', reason: 'a folder has its name', salvaged: [] };
  let db: LeadDatabase | null = null;
  try {
    createPrivateFile(file);
    db = connectLeadDatabase(file, tune);
    db.prepare();
    return { kind: 'sound', db };
  } catch (error) {
    const damaged = isDamage(error);
    const salvaged = damaged ? (db?.salvage() ?? []) : [];
    try {
      db?.close();
    } catch {
      // A damaged database may refuse its last checkpoint; its files are moved aside as they are.
    }
    if (!damaged) throw error;
    return { kind: 'damaged', reason: describeError(error), salvaged };
  }
}

/**
 * Opens the database of contacts; a damaged one is moved aside together with its write-ahead log, and a new one takes
 * over what could still be read. The caller replays the journal.
 * Throws when no database can be had at all.
 */
export function openDatabase(file: string, tune: string, now: Date): OpenedDatabase {
  const first = tryDatabase(file, tune);
  if (first.kind === 'sound') return { db: first.db, aside: null };
  const name = basename(moveDatabaseAside(file, now));
  const second = tryDatabase(file, tune);
  if (second.kind === 'damaged') throw new Error(`a new database is damaged too: ${second.reason}`);
  try {
    second.db.restore(first.salvaged);
  } catch (error) {
    second.db.close();
    throw error;
  }
  return { db: second.db, aside: { name, reason: first.reason } };
}
