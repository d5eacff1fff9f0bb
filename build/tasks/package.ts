// npm run package: makes what is carried to the stand. Options: see build/packaging/packageOptions.ts.
import fs from 'node:fs';
import path from 'node:path';
import { bundleKiosk } from '../bundle.ts';
import { makeFolder } from '../packaging/packageFolder.ts';
import { type PackageOptions, parsePackageOptions } from '../packaging/packageOptions.ts';
import { type Outcome, reportLines } from '../packaging/packageReport.ts';
import { makeLinuxPackages, makeWindowsPackages } from '../packaging/packageTargets.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function sizeOf(file: string): number {
  const stats = fs.statSync(file);
  if (!stats.isDirectory()) return stats.size;
  return fs
    .readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0);
}

async function packageKiosk(options: PackageOptions): Promise<boolean> {
  const { allowFallbackRuntime, testBuild, windows } = options;
  const onWindows = process.platform === 'win32';
  if (process.platform !== 'linux' && !onWindows)
    throw new Error('Packages are made on Linux or on Windows; this machine is neither.');
  const anyRuntime = allowFallbackRuntime || testBuild;
  const runtime = ensureElectron(projectRoot, anyRuntime ? 'auto' : 'official', say);
  if (runtime.source !== 'official' && !anyRuntime)
    throw new Error('A release is built with the official Electron only: unset ELECTRON_OVERRIDE_DIST_PATH.');
  if (runtime.source !== 'official')
    say(
      `Packaging with Electron ${runtime.version} (${runtime.source}): to try things, not to take to a fair.`,
    );

  say('Building …');
  await bundleKiosk(projectRoot, { say });
  const output = path.join(projectRoot, 'dist', ...(testBuild ? ['test'] : []));
  const job = { root: projectRoot, runtime, output, inspectable: testBuild };
  const outcomes: Outcome[] = [];
  if (testBuild) {
    const { folder } = await makeFolder(job, onWindows ? 'win32' : 'linux');
    outcomes.push({ made: true, file: folder });
  } else {
    if (!onWindows) outcomes.push(...(await makeLinuxPackages(job)));
    if (windows || onWindows) outcomes.push(...(await makeWindowsPackages(job)));
  }
  reportLines(outcomes, sizeOf, (file) => path.relative(projectRoot, file)).forEach(say);
  // Windows is made on request only: not to get it then is a failure.
  return !outcomes.some((outcome) => !outcome.made && outcome.name.startsWith('Windows'));
}

const parsed = parsePackageOptions(process.argv.slice(2));
if (!parsed.ok) {
  process.stderr.write(`${parsed.sentence}\n`);
  process.exit(2);
}
const complete = await packageKiosk(parsed.options).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return false;
});
process.exit(complete ? 0 : 1);
