import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FetchedKind, missingTool } from './missingTool.ts';
import {
  type PackageJob,
  type PackagedFolder,
  makeFolder,
  packFolder,
  packageBaseName,
} from './packageFolder.ts';
import { packTarball } from './packTarball.ts';
import type { Outcome } from './packageReport.ts';

function answers(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs what may need a tool from the internet; its want is an outcome, every other fault is thrown. */
async function attempt(
  name: string,
  kind: FetchedKind,
  make: () => Promise<readonly string[]>,
): Promise<readonly Outcome[]> {
  try {
    return (await make()).map((file) => ({ made: true, file }));
  } catch (fault) {
    const why = missingTool(kind, fault);
    if (why === null) throw fault;
    return [{ made: false, name, why }];
  }
}

/** Lets electron-builder use the tools of this machine where it has them. @returns undoes it */
function useOwnTools(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-tools-'));
  if (process.env['CUSTOM_FPM_PATH'] === undefined && answers('dpkg-deb')) {
    const fpm = path.join(folder, 'fpm');
    const program = fileURLToPath(import.meta.resolve('./fpm.ts'));
    fs.writeFileSync(fpm, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
    process.env['CUSTOM_FPM_PATH'] = fpm;
  }
  const sevenZip = '/usr/bin/7za';
  if (process.env['ELECTRON_BUILDER_7ZIP_PATH'] === undefined && fs.existsSync(sevenZip))
    process.env['ELECTRON_BUILDER_7ZIP_PATH'] = sevenZip;
  return () => fs.rmSync(folder, { recursive: true });
}

/** The folder and its tar.gz: every machine with Linux can make them. @param level how hard gzip tries, 1 to 9 */
export async function makeTarball(
  job: PackageJob,
  level: number,
): Promise<PackagedFolder & { readonly tarball: string }> {
  const made = await makeFolder(job, 'linux');
  const tarball = path.join(job.output, `${packageBaseName(job)}-linux-x64.tar.gz`);
  await packTarball(made.folder, tarball, level);
  return { ...made, tarball };
}

/** All packages for Linux. @throws when a package fails for another reason than a tool that cannot be had */
export async function makeLinuxPackages(job: PackageJob): Promise<readonly Outcome[]> {
  const forget = useOwnTools();
  try {
    const made = await makeTarball(job, 9);
    return [
      { made: true, file: made.folder },
      { made: true, file: made.tarball },
      ...(await attempt('deb', 'deb', () => packFolder(job, 'linux', made, 'deb'))),
      ...(await attempt('AppImage', 'AppImage', () => packFolder(job, 'linux', made, 'AppImage'))),
    ];
  } finally {
    forget();
  }
}

/** All packages for Windows. */
export async function makeWindowsPackages(job: PackageJob): Promise<readonly Outcome[]> {
  const skipped = (why: string): Outcome => ({ made: false, name: 'Windows (nsis, zip)', why });
  if (job.runtime.source !== 'official')
    return [skipped('the replacement Electron of this machine exists for Linux only')];
  const forget = useOwnTools();
  try {
    return await attempt('Windows (nsis, zip)', 'windows', async () => {
      const made = await makeFolder(job, 'win32');
      const zip = await packFolder(job, 'win32', made, 'zip');
      return [made.folder, ...zip, ...(await packFolder(job, 'win32', made, 'nsis'))];
    });
  } finally {
    forget();
  }
}
