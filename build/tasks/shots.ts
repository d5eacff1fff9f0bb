// npm run shots: a picture of every screen in three languages, portrait and landscape, into shots/.
import { bundleKiosk } from '../bundle.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { run } from '../runtime/run.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

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
say('The pictures are in shots/.');
process.exit(code);
