// npm run bench: figures as ratios to a baseline in the same run, because machines differ.
import { run } from '../runtime/run.ts';
import { bundleKiosk } from '../bundle.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const runtime = ensureElectron(projectRoot, 'auto', say);
await bundleKiosk(projectRoot, { say });
const code = await withDisplay(say, async (env) => {
  const finished = await run(process.execPath, ['tests/bench/benchStart.ts', runtime.executable], { env });
  return finished.code;
});
process.exit(code);
