// npm run content: checks the content, and helps offices to write and confirm it (--help).
import path from 'node:path';
import { type Interface, createInterface } from 'node:readline/promises';
import { contentCommand } from '../content/contentCommand.ts';
import { readRegisters } from '../content/registerFiles.ts';
import { projectRoot } from '../runtime/projectRoot.ts';

// Opened at the first question: an open terminal keeps the program from ending.
let terminal: Interface | undefined;
function ask(words: string): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  return terminal.question(words);
}

try {
  process.exitCode = await contentCommand(process.argv.slice(2), {
    folder: path.join(projectRoot, 'content'),
    // Paths are meant from where the office typed the command.
    reviewFolder: (typed) =>
      typed === null
        ? path.join(projectRoot, 'review')
        : path.resolve(process.env['INIT_CWD'] ?? projectRoot, typed),
    readRegisters,
    today: new Date(),
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    ask: process.stdin.isTTY ? ask : null,
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  terminal?.close();
}
