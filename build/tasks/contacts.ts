// npm run contacts -- open|verify <files>: the office's tool at home.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../runtime/projectRoot.ts';

const tool = spawn(
  process.execPath,
  [path.join(projectRoot, 'electron/cli/contacts.ts'), ...process.argv.slice(2)],
  // Paths are meant from where the office typed the command.
  { cwd: process.env['INIT_CWD'] ?? projectRoot, stdio: 'inherit' },
);
tool.once('close', (code) => process.exit(code ?? 1));
