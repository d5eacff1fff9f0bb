import fs from 'node:fs';
import path from 'node:path';
import { Arch, type Configuration, Platform, build } from 'electron-builder';
import type { ElectronRuntime } from '../runtime/electronRuntime.ts';
import { type TargetSystem, makeBuilderConfig } from './builderConfig.ts';

export interface PackageJob {
  /** Project folder; absolute path. */
  readonly root: string;
  readonly runtime: ElectronRuntime;
  /** Folder for what is made; absolute path. */
  readonly output: string;
  /** True for the build that tests drive. */
  readonly inspectable: boolean;
}

/** The kiosk, unpacked and ready to run. */
export interface PackagedFolder {
  readonly folder: string;
  readonly executable: string;
}

const platforms = { linux: Platform.LINUX, win32: Platform.WINDOWS } as const;
const folders = { linux: 'linux-unpacked', win32: 'win-unpacked' } as const;
const executables = { linux: 'destination-kiosk', win32: 'destination-kiosk.exe' } as const;

/** `destination-kiosk-1.0.0`; a package with another Electron than the official one says so in its name. */
export function packageBaseName({ root, runtime }: PackageJob): string {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const other = runtime.source === 'official' ? '' : `-electron-${runtime.version}`;
  return `${manifest.name}-${manifest.version}${other}`;
}

function configOf(job: PackageJob, system: TargetSystem): Configuration {
  return makeBuilderConfig({
    system,
    output: job.output,
    electronVersion: job.runtime.version,
    electronFolder: system === process.platform ? job.runtime.folder : null,
    inspectable: job.inspectable,
    baseName: packageBaseName(job),
  });
}

/** What an editor may change; the rest of the content is made by tools. */
const editedContent = [
  ...['destination.json', 'consent.json'],
  ...['partners', 'places', 'itineraries', 'shows', 'translations', 'media'],
];

/**
 * Lays the content beside the program for editors, who cannot look into the archive; the kiosk never reads it.
 * Not as an extra file of electron-builder: that would take the same files out of the archive.
 */
function layOutContent(root: string, folder: string): void {
  const beside = path.join(folder, 'content-as-delivered');
  for (const name of editedContent)
    fs.cpSync(path.join(root, 'content', name), path.join(beside, name), { recursive: true });
}

/**
 * Makes the unpacked folder out of the bundles in out/.
 * @throws when the bundles are missing or electron-builder fails
 */
export async function makeFolder(job: PackageJob, system: TargetSystem): Promise<PackagedFolder> {
  if (!fs.existsSync(path.join(job.root, 'out', 'main', 'main.cjs')))
    throw new Error('There is nothing to package: the bundles in out/ are missing.');
  const folder = path.join(job.output, folders[system]);
  fs.rmSync(folder, { recursive: true, force: true });
  await build({
    targets: platforms[system].createTarget('dir', Arch.x64),
    projectDir: job.root,
    config: configOf(job, system),
    publish: 'never',
  });
  // Left by an Electron that was not downloaded by electron-builder; a release has no other program inside.
  fs.rmSync(path.join(folder, 'resources', 'default_app.asar'), { force: true });
  layOutContent(job.root, folder);
  return { folder, executable: path.join(folder, executables[system]) };
}

/**
 * Makes one kind of package out of an unpacked folder.
 * @param kind a target of electron-builder: deb, AppImage, nsis, zip
 * @returns the files made, absolute paths
 * @throws when electron-builder fails, also for want of a tool
 */
export async function packFolder(
  job: PackageJob,
  system: TargetSystem,
  { folder }: PackagedFolder,
  kind: string,
): Promise<readonly string[]> {
  const made = await build({
    targets: platforms[system].createTarget(kind, Arch.x64),
    projectDir: job.root,
    prepackaged: folder,
    config: configOf(job, system),
    publish: 'never',
  });
  return made.filter((file) => !file.endsWith('.blockmap'));
}
