// npm test compares how screens look with reference pictures; this compares nothing else.
//   --update   takes what is seen now as the reference: look at every picture that changed before you keep it
import { bundleKiosk } from '../bundle.ts';
import { bundleGallery } from '../gallery/bundleGallery.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { run } from '../runtime/run.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--update')) {
  process.stderr.write('The visual comparison knows one option: --update.\n');
  process.exit(2);
}
ensureElectron(projectRoot, 'auto', say);
await bundleKiosk(projectRoot, { map: 'still', outFolder: '.cache/still-kiosk' });
await bundleGallery(projectRoot);
const code = await withDisplay(say, async (env) => {
  const finished = await run(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      ...['--config', 'tests/playwright.config.ts', '--project', 'visual'],
    ],
    { env: { ...env, ...(option === '--update' ? { KIOSK_VISUAL: 'update' } : {}) } },
  );
  return finished.code;
});
if (option === '--update') say('The references are in tests/visual/references.');
process.exit(code);
