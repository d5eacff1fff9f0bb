import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Debian packages that Electron and a virtual display need, each with a file that tells whether it is there. */
const needed: readonly (readonly [packageName: string, file: string])[] = [
  ['xvfb', '/usr/bin/Xvfb'],
  ['xauth', '/usr/bin/xauth'],
  ['libgtk-3-0', '/usr/lib/x86_64-linux-gnu/libgtk-3.so.0'],
  ['libnss3', '/usr/lib/x86_64-linux-gnu/libnss3.so'],
  ['libasound2', '/usr/lib/x86_64-linux-gnu/libasound.so.2'],
  ['libgbm1', '/usr/lib/x86_64-linux-gnu/libgbm.so.1'],
];

/** Newer Debian and Ubuntu name some packages differently. */
const newNames: Readonly<Record<string, string>> = {
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
};

function aptKnows(name: string): boolean {
  const answer = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '';
  return /Candidate: (?!\(none\))/.test(answer);
}

/**
 * Makes sure that Electron can run without a screen. Debian and Ubuntu only; elsewhere the machine is taken as it is.
 * @returns null, or the exact line to run when this user may not install packages
 * @throws when the installation fails
 */
export function ensureSystemPackages(say: (line: string) => void): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !fs.existsSync('/usr/bin/apt-get'))
    return null;
  const missing = needed.filter(([, file]) => !fs.existsSync(file)).map(([name]) => name);
  if (missing.length === 0) return null;
  const install = 'apt-get install -y --no-install-recommends';
  if (process.getuid?.() !== 0) return `sudo apt-get update && sudo ${install} ${missing.join(' ')}`;
  say(`Installing system packages (once): ${missing.join(' ')} …`);
  const run = (command: string, args: readonly string[]): void => {
    const result = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (result.status !== 0)
      throw new Error(`Could not install system packages: ${command} ${args.join(' ')}`);
  };
  run('apt-get', ['update', '-qq']);
  const names = missing.map((name) => (aptKnows(name) ? name : (newNames[name] ?? name)));
  run('apt-get', [...install.split(' ').slice(1), '-qq', ...names]);
  return null;
}
