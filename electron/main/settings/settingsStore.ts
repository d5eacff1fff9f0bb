import { join } from 'node:path';
import type { StaffProblem } from '../../contract/staff.ts';
import { moveAside, readFileIfThere, replaceFile } from '../files/wholeFiles.ts';
import { describeFault } from '../faults/describeFault.ts';
import type { Log } from '../log/log.ts';
import { parseSettings } from './parseSettings.ts';
import { type PinHash, type Settings, defaultSettings } from './settingsSchema.ts';

export interface SettingsStoreOptions {
  /** The profile folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The PIN of the demonstration profile, hashed; asked for only when settings have to be made. */
  readonly demonstrationPin: () => Promise<PinHash>;
  readonly log: Log;
}

export interface OpenedSettings {
  readonly settings: Settings;
  /** Set when the file could not be used; what was used instead stands in the detail. */
  readonly problem: StaffProblem | null;
}

const fileName = 'settings.json';
/** A copy of the last settings that were good: a typing mistake on a stand must not bring the published PIN back. */
const lastGoodName = 'settings.last-good.json';

/**
 * Reads settings.json. A missing file is written with defaults. A broken one is moved aside; the last good settings
 * are used in its place, or defaults where there never were any. Never throws: the kiosk starts in any case.
 */
export async function openSettings(options: SettingsStoreOptions): Promise<OpenedSettings> {
  const { folder, log } = options;
  const path = join(folder, fileName);
  let problem: StaffProblem | null = null;
  try {
    const text = readFileIfThere(path);
    const parsed = text === null ? null : parseSettings(fileName, text);
    if (parsed?.ok === true) {
      if (parsed.migrated) write(path, parsed.settings, log);
      keepLastGood(folder, parsed.settings, log);
      return { settings: parsed.settings, problem: null };
    }
    if (parsed !== null) {
      log.error('settings.broken', { reason: parsed.reason });
      problem = { code: 'settings-broken', detail: parsed.reason };
      moveAside(path, options.now());
    }
  } catch (fault) {
    log.error('settings.unreadable', describeFault(fault));
    problem = {
      code: 'settings-broken',
      detail: `${fileName}: the file cannot be read or moved (${codeOf(fault)})`,
    };
  }
  const instead = readLastGood(folder, log);
  const settings = instead ?? defaultSettings(options.newId(), await options.demonstrationPin());
  write(path, settings, log);
  keepLastGood(folder, settings, log);
  if (problem === null) return { settings, problem };
  const used = instead === null ? 'default settings are used' : 'the last good settings are used';
  return { settings, problem: { ...problem, detail: `${problem.detail}; ${used}` } };
}

function readLastGood(folder: string, log: Log): Settings | null {
  try {
    const text = readFileIfThere(join(folder, lastGoodName));
    const parsed = text === null ? null : parseSettings(lastGoodName, text);
    return parsed?.ok === true ? parsed.settings : null;
  } catch (fault) {
    log.warning('settings.lastGoodUnreadable', describeFault(fault));
    return null;
  }
}

function keepLastGood(folder: string, settings: Settings, log: Log): void {
  try {
    const path = join(folder, lastGoodName);
    const text = toText(settings);
    if (readFileIfThere(path) !== text) replaceFile(path, text);
  } catch (fault) {
    log.warning('settings.lastGoodNotWritten', describeFault(fault));
  }
}

function write(path: string, settings: Settings, log: Log): void {
  try {
    replaceFile(path, toText(settings));
  } catch (fault) {
    log.error('settings.notWritten', describeFault(fault));
  }
}

function toText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function codeOf(fault: unknown): string {
  const code = fault instanceof Error ? (fault as NodeJS.ErrnoException).code : undefined;
  return code ?? 'unknown error';
}
