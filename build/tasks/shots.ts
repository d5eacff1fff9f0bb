// npm run shots: a picture of every screen in three languages and five formats, into shots/, and a sheet per format.
import path from 'node:path';
import { bundleKiosk } from '../bundle.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { run } from '../runtime/run.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
ensureElectron(projectRoot, 'auto', say);
await bundleKiosk(projectRoot, { say });
const code = await withDisplay(say, async (env) => {
  const finished = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/shots/playwright.config.ts'],
    { env },
  );
  return finished.code;
});
await run(process.execPath, ['tests/shots/makeSheets.ts', path.join(projectRoot, 'shots')]);
process.exit(code);
