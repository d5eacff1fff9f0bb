// npm run format: writes every file the way the checks want it.
import { run } from '../runtime/run.ts';

const { code } = await run(process.execPath, [
  'node_modules/prettier/bin/prettier.cjs',
  '--write',
  '--log-level',
  'warn',
  '.',
]);
process.exit(code);
