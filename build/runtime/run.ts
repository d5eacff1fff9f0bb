import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.ts';

export interface Finished {
  readonly code: number;
  /** Standard output and error, in order of arrival; empty when they were inherited. */
  readonly output: string;
}

/** Runs a program in the project's folder. @param quiet keeps what it prints instead of showing it */
export function run(
  command: string,
  args: readonly string[],
  { quiet = false, env = process.env }: { readonly quiet?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}
