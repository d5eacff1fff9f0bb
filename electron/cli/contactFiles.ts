import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from './refusal.ts';

/** The bytes of a file; refuses in one sentence when it cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = existsSync(file)
      ? error instanceof Error
        ? error.message
        : String(error)
      : 'there is no such file';
    throw new Refusal(`${file} cannot be read: ${reason}.`);
  }
}

/** Writes contacts in clear to a new file that only this account can read. */
export function writePrivately(file: string, text: string): void {
  if (existsSync(file)) throw new Refusal(`${file} exists already; nothing was overwritten.`);
  try {
    const fd = openSync(file, 'wx', 0o600);
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } catch (error) {
      // Half a list of contacts could be taken for the whole.
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw new Refusal(
      `${basename(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
