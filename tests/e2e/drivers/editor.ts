import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { logOf } from './profile.ts';

/** Somebody of an office who works in the content folder of the profile while the kiosk runs. */
export interface Editor {
  /** Saves a file: what was there, or what was delivered, with these fields replaced. */
  changes(file: string, fields: Readonly<Record<string, unknown>>): void;
  /** Saves this and nothing else. */
  writes(file: string, text: string): void;
  /** Waits until the kiosk has taken a first change. */
  isTaken(): Promise<void>;
  /** Waits until the kiosk has refused so many changes since the start. */
  isRefused(times: number): Promise<void>;
}

/** Files below a folder of the delivered content: `partners` gives `partners/palavas.json` and so on. */
export function deliveredFiles(folder: string): string[] {
  return fs.readdirSync(path.join(projectRoot, 'content', folder)).map((name) => `${folder}/${name}`);
}

export function createEditor(profileFolder: string): Editor {
  const own = (file: string): string => path.join(profileFolder, 'content', file);
  const read = (file: string): Record<string, unknown> => {
    const source = fs.existsSync(own(file)) ? own(file) : path.join(projectRoot, 'content', file);
    return JSON.parse(fs.readFileSync(source, 'utf8')) as Record<string, unknown>;
  };
  const writes = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(own(file)), { recursive: true });
    fs.writeFileSync(own(file), text);
  };
  const logged = (words: string) => () => logOf(profileFolder).split(words).length - 1;
  return {
    writes,
    changes: (file, fields) => writes(file, JSON.stringify({ ...read(file), ...fields }, null, 2)),
    isTaken: () => expect.poll(logged('"source":"edited"'), { timeout: 60_000 }).toBeGreaterThan(0),
    isRefused: (times) =>
      expect
        .poll(logged('"event":"content.editNotTaken"'), { timeout: 60_000 })
        .toBeGreaterThanOrEqual(times),
  };
}
