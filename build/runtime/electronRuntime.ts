import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** An Electron to run or to package. */
export interface ElectronRuntime {
  readonly source: 'override' | 'official' | 'fallback';
  /** Folder that holds the executable. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
}

/** `auto` falls back only when the official binary cannot be had. */
export type RuntimeMode = 'auto' | 'official' | 'fallback';

const fallbackVersion = '33.2.1';

function readVersion(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : null;
}

function executableIn(folder: string): string {
  if (process.platform === 'win32') return path.join(folder, 'electron.exe');
  if (process.platform === 'darwin') return path.join(folder, 'Electron.app/Contents/MacOS/Electron');
  return path.join(folder, 'electron');
}

function runtimeAt(source: ElectronRuntime['source'], folder: string, version: string): ElectronRuntime {
  return { source, folder, version, executable: executableIn(folder) };
}

/**
 * Chooses the Electron of this machine: an explicit folder (ELECTRON_OVERRIDE_DIST_PATH), then the official binary of
 * the `electron` package (downloaded once), then, on linux-x64 without access to the download, an older runtime that a
 * registry package carries.
 * @param root project folder
 * @param say receives one plain sentence when something slow or unusual happens
 * @throws when no Electron can be had in the asked mode
 */
export function ensureElectron(
  root: string,
  mode: RuntimeMode,
  say: (line: string) => void,
): ElectronRuntime {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    return runtimeAt('override', override, readVersion(path.join(override, 'version')) ?? 'unknown');
  }
  const packageFolder = path.join(root, 'node_modules', 'electron');
  const manifest = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const officialFolder = path.join(packageFolder, 'dist');
  const fallbackFolder = path.join(root, '.runtime', `electron-${fallbackVersion}-linux-x64`);
  const officialReady = () => readVersion(path.join(officialFolder, 'version')) === manifest.version;
  const fallbackReady = () => readVersion(path.join(fallbackFolder, 'version')) === fallbackVersion;

  if (mode !== 'fallback') {
    if (!officialReady() && !(mode === 'auto' && fallbackReady())) {
      say(`Fetching Electron ${manifest.version} …`);
      spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], { stdio: 'ignore' });
    }
    if (officialReady()) return runtimeAt('official', officialFolder, manifest.version);
    if (mode === 'official') {
      throw new Error(
        `The official Electron ${manifest.version} could not be downloaded. A release is built with it only; ` +
          'to try the packaging on this machine all the same, add --allow-fallback-runtime.',
      );
    }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${manifest.version} could not be downloaded, and a replacement exists for Linux x64 only.`,
    );
  }
  if (!fallbackReady()) {
    say(
      `Electron ${manifest.version} cannot be downloaded here: preparing Electron ${fallbackVersion} instead (once) …`,
    );
    prepareFallback(root, fallbackFolder);
  }
  return runtimeAt('fallback', fallbackFolder, fallbackVersion);
}

function prepareFallback(root: string, folder: string): void {
  const tool = path.join(root, 'build', 'electron-fallback');
  const run = (command: string, args: readonly string[]): void => {
    const result = spawnSync(command, args, { cwd: tool, stdio: ['ignore', 'ignore', 'inherit'] });
    if (result.status !== 0)
      throw new Error(`Preparing Electron ${fallbackVersion} failed at: ${command} ${args.join(' ')}`);
  };
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  run(process.execPath, ['prepare.ts', folder, fallbackVersion]);
  fs.rmSync(path.join(tool, 'node_modules'), { recursive: true });
}
