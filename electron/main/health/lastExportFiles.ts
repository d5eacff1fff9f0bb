import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the youngest export in the folder was written (ISO date and time), or null when there is none. Never throws. */
export function readLastExport(folder: string): string | null {
  try {
    const times = readdirSync(folder)
      .filter((name) => /^contacts-.*\.jsonl$/.test(name))
      .map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
  } catch {
    return null;
  }
}
