import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';

/** A copy of the built kiosk that a test may damage. */
export interface BuiltKiosk {
  readonly folder: string;
  /** Replaces a content file by something that is no JSON. @param file below content/ */
  readonly spoils: (file: string) => void;
  readonly remove: () => void;
}

const parts = ['package.json', 'out', 'content'] as const;
/** What the main process loads at run time instead of bundling it. */
const modules = ['@photostructure', 'node-gyp-build'] as const;

export function copyBuiltKiosk(): BuiltKiosk {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-app-'));
  for (const part of parts)
    fs.cpSync(path.join(projectRoot, part), path.join(folder, part), { recursive: true });
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of modules)
    fs.symlinkSync(path.join(projectRoot, 'node_modules', name), path.join(folder, 'node_modules', name));
  return {
    folder,
    spoils: (file) => fs.writeFileSync(path.join(folder, 'content', file), '{ "id": '),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
