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
  for (const bench of ['benchMap.ts', 'benchStart.ts', 'benchExplore.ts']) {
    const { code } = await run(process.execPath, [`tests/bench/${bench}`, runtime.executable], { env });
    if (code !== 0) return code;
  }
  return 0;
});
process.exit(code);
