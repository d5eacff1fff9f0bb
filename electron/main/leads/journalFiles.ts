import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { moveAside, replaceFile } from '../files/wholeFiles.ts';
import { createPrivateFile } from './durableFiles.ts';
import { type SealedRecord, fromLine, toLine } from './sealedRecord.ts';

/** What a journal file holds. */
export interface JournalContents {
  readonly records: readonly SealedRecord[];
  /** Lines that are not what was written. */
  readonly damagedLines: number;
  /** True when one of them is the last and was cut off while it was being written: a power cut, not a fault. */
  readonly torn: boolean;
}

/** Append-only copy of every record, one JSON line each. Methods throw the system's error. */
export interface Journal {
  readonly file: string;
  readonly read: () => JournalContents;
  /** Returns when the lines are on the disk. */
  readonly append: (records: readonly SealedRecord[]) => void;
  /** Moves a damaged journal aside and writes a whole one; returns the name the old one has now. */
  readonly replace: (records: readonly SealedRecord[], now: Date) => string;
  readonly close: () => void;
}

const toText = (records: readonly SealedRecord[]) => records.map((record) => `${toLine(record)}\n`).join('');

/** Understands the text of a journal. Empty lines mean nothing. */
export function parseJournal(text: string): JournalContents {
  const lines = text.split('\n').filter((line) => line !== '');
  const records = lines.map(fromLine).filter((record) => record !== null);
  const torn = !text.endsWith('\n') && lines.length > 0 && fromLine(lines.at(-1) ?? '') === null;
  return { records, damagedLines: lines.length - records.length, torn };
}

/** The journal of a folder. Nothing is opened or created before it is needed. */
export function openJournal(folder: string): Journal {
  const file = join(folder, 'contacts.jsonl');
  let fd: number | null = null;

  const close = () => {
    const open = fd;
    fd = null;
    if (open !== null) closeSync(open);
  };
  const opened = (): number => {
    // A stick that was pulled and plugged in again is another file under the same name.
    if (fd !== null && statSync(file, { throwIfNoEntry: false })?.ino === fstatSync(fd).ino) return fd;
    const first = fd === null;
    close();
    if (!first) throw new Error(`${basename(file)} was exchanged while it was open`);
    createPrivateFile(file);
    return (fd = openSync(file, 'a+', 0o600));
  };

  return {
    file,
    read: () => (existsSync(file) ? parseJournal(readFileSync(file, 'utf8')) : parseJournal('')),
    append: (records) => {
      if (records.length === 0) return;
      const open = opened();
      const { size } = fstatSync(open);
      try {
        const lastByte = Buffer.alloc(1);
        const cutOff = size > 0 && readSync(open, lastByte, 0, 1, size - 1) === 1 && lastByte[0] !== 0x0a;
        // A line that was cut off must not swallow the next one.
        writeFileSync(open, (cutOff ? '\n' : '') + toText(records));
        fdatasyncSync(open);
      } catch (error) {
        // Half a line would count as damage later. Where even this fails, the next append starts a new line.
        try {
          ftruncateSync(open, size);
          close();
        } catch {
          fd = null;
        }
        throw error;
      }
    },
    replace: (records, now) => {
      close();
      // The new one is complete before the old one moves: on a full disk the old one simply stays.
      const rebuilt = `${file}.rebuilt`;
      replaceFile(rebuilt, toText(records));
      const aside = moveAside(file, now);
      renameSync(rebuilt, file);
      return basename(aside);
    },
    close,
  };
}
