import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../build/packaging/packageFolder.ts';
import { makeTarball } from '../../build/packaging/packageTargets.ts';
import { ensureElectron } from '../../build/runtime/electronRuntime.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { run } from '../../build/runtime/run.ts';

export interface Packages {
  /** Program of the build that tests drive. */
  readonly driven: string;
  /** Program of the release, out of its tar.gz. */
  readonly release: string;
}

const folder = path.join(projectRoot, '.cache', 'packages');

/** Makes both builds out of the bundles in out/, away from what somebody packaged by hand. */
export async function makePackages(): Promise<Packages> {
  const unpacked = path.join(folder, 'unpacked');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(unpacked, { recursive: true });
  const job = { root: projectRoot, runtime: ensureElectron(projectRoot, 'auto', () => undefined) };
  const driven = await makeFolder(
    { ...job, output: path.join(folder, 'driven'), inspectable: true },
    'linux',
  );
  const release = await makeTarball({ ...job, output: path.join(folder, 'release'), inspectable: false }, 1);
  const { code, output } = await run('tar', ['-xzf', release.tarball, '-C', unpacked], { quiet: true });
  if (code !== 0) throw new Error(output);
  const inside = path.basename(release.tarball, '.tar.gz');
  return {
    driven: driven.executable,
    release: path.join(unpacked, inside, path.basename(release.executable)),
  };
}

/** Three unpacked copies are most of a gigabyte. */
export function removePackages(): void {
  fs.rmSync(folder, { recursive: true, force: true });
}
