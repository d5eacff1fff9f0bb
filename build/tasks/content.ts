// npm run content: checks the content and explains mistakes with file and field.
import { run } from '../runtime/run.ts';

const { code } = await run(process.execPath, [
  'build/content/checkContentCommand.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
