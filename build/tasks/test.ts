// npm test: every check of the project, on a machine that has nothing but Node and npm.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleKiosk } from '../bundle.ts';
import { bundleGallery } from '../gallery/bundleGallery.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { run } from '../runtime/run.ts';
import { type Tally, sumTallies, tallyPlaywright, tallyVitest } from '../runtime/tally.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const tool = (packagePath: string): string => path.join(projectRoot, 'node_modules', packagePath);

/** Checks that answer with their exit code; each counts as one. */
const checks: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['types', tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  ['types of the page without Node', tool('typescript/bin/tsc'), '-p', 'build/tsconfig/renderer.json'],
  ['types with Electron 33', tool('typescript/bin/tsc'), '-p', 'build/tsconfig/electron33.json'],
  ['lint', tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['format', tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  [
    'import rules',
    tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
    'electron',
    'renderer',
    'content/schema',
    'build',
    'tests',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
  ['dead code', tool('knip/bin/knip.js'), '--no-progress'],
  ['content', 'build/content/checkContentCommand.ts'],
  ['drawn map', 'build/map/check.ts'],
];

async function runCheck([name, script, ...args]: (typeof checks)[number]): Promise<Tally> {
  const { code, output } = await run(process.execPath, [script, ...args], { quiet: true });
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code !== 0) say(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Two at a time: a small machine has two cores. */
async function runChecks(): Promise<Tally> {
  const queue = [...checks];
  const worker = async (): Promise<Tally[]> => {
    const done: Tally[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) done.push(await runCheck(next));
    return done;
  };
  return sumTallies((await Promise.all([worker(), worker()])).flat());
}

async function runReported(
  name: string,
  args: readonly string[],
  report: string,
  tally: (json: string) => Tally,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> {
  fs.rmSync(report, { force: true });
  const { code } = await run(process.execPath, args, { env });
  if (!fs.existsSync(report)) {
    say(`FAILED ${name}: no report (exit code ${code})`);
    return { passed: 0, failed: 1 };
  }
  const result = tally(fs.readFileSync(report, 'utf8'));
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

async function testAll(env: NodeJS.ProcessEnv): Promise<Tally> {
  const runtime = ensureElectron(projectRoot, 'auto', say);
  say(`Electron ${runtime.version} (${runtime.source})`);
  const folder = path.join(projectRoot, '.cache');
  fs.mkdirSync(folder, { recursive: true });
  const fixed = await runChecks();
  const unitReport = path.join(folder, 'unit.json');
  // Unit tests write real files: into a folder of their own, which goes with them.
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-unit-'));
  // Some of them play another user, who must be able to pass through.
  fs.chmodSync(scratch, 0o755);
  const unit = await runReported(
    'unit tests',
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    unitReport,
    tallyVitest,
    { ...process.env, TMPDIR: scratch },
  );
  fs.rmSync(scratch, { recursive: true, force: true });
  await bundleKiosk(projectRoot, { say });
  await bundleKiosk(projectRoot, { map: 'still', outFolder: '.cache/still-kiosk' });
  await bundleGallery(projectRoot);
  const endReport = path.join(folder, 'e2e.json');
  const end = await runReported(
    'end-to-end tests',
    [tool('@playwright/test/cli.js'), 'test', '--config', 'tests/playwright.config.ts'],
    endReport,
    tallyPlaywright,
    { ...env, KIOSK_REPORT: endReport },
  );
  return sumTallies([fixed, unit, end]);
}

const { passed, failed } = await withDisplay(say, testAll).catch((error: unknown): Tally => {
  say(`FAILED ${error instanceof Error ? error.message : String(error)}`);
  return { passed: 0, failed: 1 };
});
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
