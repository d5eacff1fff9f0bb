// npm run shots: a picture of every screen in three languages and five formats, into shots/, and a sheet per format.
import path from 'node:path';
import { bundleKiosk } from '../bundle.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { run } from '../runtime/run.ts';
import { withDisplay } from '../runtime/withDisplay.ts';
import { makeSheets } from '../../tests/shots/makeSheets.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
ensureElectron(projectRoot, 'auto', say);
await bundleKiosk(projectRoot);
const code = await withDisplay(say, async (env) => {
  const finished = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/shots/playwright.config.ts'],
    { env },
  );
  return finished.code;
});
const sheets = makeSheets(path.join(projectRoot, 'shots'));
say(`The pictures are in shots/; ${sheets.length} sheets show them together.`);
process.exit(code);
