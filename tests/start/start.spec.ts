import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { ensureElectron } from '../../build/runtime/electronRuntime.ts';
import { softwareDrawing } from '../../build/runtime/launchSwitches.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { logOf } from '../e2e/drivers/profile.ts';
// A fresh display: on one that nobody had used for a quarter of an hour, a kiosk waited for ever before it began.
import { expect, test } from '../e2e/fixtures/displayTest.ts';

const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-start-'));

interface Health {
  readonly firstMapIdleMs: number | null;
  readonly problems: readonly unknown[];
}

function readHealth(profile: string): Health | null {
  const file = path.join(profile, 'health.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Health) : null;
}

/** Number of different colours, to tell a picture from a blank screen. */
function colorsIn(file: string): number {
  const { data } = PNG.sync.read(fs.readFileSync(file));
  const colors = new Set<number>();
  for (let index = 0; index < data.length; index += 4 * 97) colors.add(data.readUInt32BE(index));
  return colors.size;
}

test('npm start without a display runs the kiosk on a virtual one, says so, and keeps a picture', async () => {
  const profile = temporaryFolder();
  const env: NodeJS.ProcessEnv = { ...process.env, KIOSK_PROFILE_DIR: profile };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const command = spawn(process.execPath, ['build/bootstrap.mjs', 'start'], {
    cwd: projectRoot,
    env,
    detached: true,
  });
  let said = '';
  command.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((done) => {
    command.once('close', done);
  });
  await expect
    .poll(() => said, { timeout: 120_000, intervals: [500] })
    .toContain('a picture of its screen is in');
  expect(said.includes('--no-sandbox')).toBe(isRoot);
  const picture = /picture of its screen is in (.*\.png)/.exec(said)?.[1] ?? '';
  expect(colorsIn(picture)).toBeGreaterThan(200);
  expect(readHealth(profile)?.problems).toEqual([]);
  // As Ctrl+C does: to the command and everything it started.
  process.kill(-(command.pid ?? 0), 'SIGINT');
  await ended;
  fs.rmSync(profile, { recursive: true, force: true });
});

/** What the kiosk needs, in a folder that any user may read. */
function copyForEverybody(runtimeFolder: string): {
  readonly app: string;
  readonly runtime: string;
  readonly folder: string;
} {
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o755);
  const [app, runtime] = [path.join(folder, 'app'), path.join(folder, 'runtime')];
  fs.cpSync(runtimeFolder, runtime, { recursive: true });
  for (const part of [
    'package.json',
    'out',
    'content',
    'node_modules/@photostructure',
    'node_modules/node-gyp-build',
  ]) {
    fs.cpSync(path.join(projectRoot, part), path.join(app, part), { recursive: true });
  }
  return { app, runtime, folder };
}

const mayMakeNamespaces =
  isRoot &&
  spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'unshare', '--user', 'true'])
    .status === 0;

// The browser's sandbox needs user namespaces; where a machine forbids them there is nothing to try.
if (mayMakeNamespaces) {
  test('an ordinary user runs the kiosk with the browser sandbox on', async () => {
    const { app, runtime, folder } = copyForEverybody(
      ensureElectron(projectRoot, 'auto', () => undefined).folder,
    );
    const profile = path.join(folder, 'profile');
    fs.mkdirSync(profile);
    fs.chownSync(profile, nobody, nobody);
    const kiosk = spawn(path.join(runtime, 'electron'), [...softwareDrawing, app], {
      uid: nobody,
      gid: nobody,
      env: { ...process.env, HOME: profile, KIOSK_PROFILE_DIR: profile, KIOSK_WINDOW: '540x960' },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((done) => {
      kiosk.once('close', done);
    });
    // When it is not drawn, what the kiosk says itself tells why.
    const drawn = (): string =>
      (readHealth(profile)?.firstMapIdleMs ?? null) !== null
        ? 'its map is drawn'
        : `no map; exit code ${kiosk.exitCode ?? 'none'}; log: ${logOf(profile)}`;
    await expect.poll(drawn, { timeout: 120_000, intervals: [1000] }).toBe('its map is drawn');
    // Chromium puts its renderers into namespaces of their own only when the sandbox is on.
    const namespace = (pid: number | string) => fs.readlinkSync(`/proc/${pid}/ns/user`);
    const renderer = fs.readdirSync('/proc').find((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(runtime) && line.includes('--type=renderer');
      } catch {
        return false;
      }
    });
    expect(renderer).toBeDefined();
    expect(namespace(renderer ?? '')).not.toBe(namespace(kiosk.pid ?? ''));
    kiosk.kill('SIGTERM');
    expect(await ended).toBe(0);
    fs.rmSync(folder, { recursive: true, force: true });
  });
}
