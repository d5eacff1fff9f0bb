import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface VirtualDisplay {
  /** Value for DISPLAY. */
  readonly name: string;
  /** Ends the display and nothing else. */
  readonly close: () => void;
}

/**
 * Starts an X server that draws into memory, on a display number that it chooses itself.
 * @param size in pixels
 * @throws when Xvfb is missing or does not start
 */
export async function openVirtualDisplay(size: {
  readonly width: number;
  readonly height: number;
}): Promise<VirtualDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((done, fail) => {
    let text = '';
    const pipe = server.stdio[3] as Readable;
    pipe.setEncoding('utf8');
    pipe.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) done(text.trim());
    });
    server.once('error', (error) => fail(new Error(`No virtual display: ${error.message}`)));
    server.once('exit', (code) =>
      fail(new Error(`The virtual display ended at once (code ${code ?? 'none'}).`)),
    );
  });
  server.unref();
  return { name: `:${number}`, close: () => server.kill() };
}
