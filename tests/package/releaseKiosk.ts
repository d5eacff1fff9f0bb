import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { HealthFile } from '../../electron/main/health/health.ts';
import { launchSwitches } from '../../build/runtime/launchSwitches.ts';
import { cutThePower } from './processTree.ts';

/** A release cannot be driven: it is started like on a stand and seen only from outside. */
export interface ReleaseKiosk {
  readonly process: ChildProcess;
  /** Everything it printed until now. */
  readonly printed: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** health.json, or null before it was first written. */
  readonly health: () => HealthFile | null;
  /** Leaves nothing behind, whatever happened. */
  readonly clearAway: () => void;
}

/** @param switches added to the command line */
export function startRelease(program: string, profileFolder: string, ...switches: string[]): ReleaseKiosk {
  const needed = launchSwitches(process.getuid?.() === 0, true).switches;
  const child = spawn(program, [...needed, ...switches], {
    cwd: profileFolder,
    env: { ...process.env, KIOSK_PROFILE_DIR: profileFolder, KIOSK_WINDOW: '1080x1920' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      printed += text;
    });
  }
  const file = path.join(profileFolder, 'health.json');
  return {
    process: child,
    printed: () => printed,
    ended: new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code, signal) => done(code ?? signal));
    }),
    health: () => (fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as HealthFile) : null),
    clearAway: () => {
      if (child.pid !== undefined && child.exitCode === null) cutThePower(child.pid);
    },
  };
}
