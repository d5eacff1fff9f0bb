import { ensureSystemPackages } from './systemPackages.ts';
import { openVirtualDisplay } from './virtualDisplay.ts';

/** Large enough for every format that is tested. */
const size = { width: 3840, height: 3840 };

/**
 * Runs work on a virtual display, so that windows of any size fit and nothing flickers on the developer's own.
 * Elsewhere than on Linux the real display is used.
 * @param work receives the environment with the display
 * @throws when system packages are missing that this user may not install; the message is the line to run
 */
export async function withDisplay<T>(
  say: (line: string) => void,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  if (process.platform !== 'linux') return work(process.env);
  const line = ensureSystemPackages(say);
  if (line !== null) throw new Error(`System packages are missing. Please run:\n  ${line}`);
  const display = await openVirtualDisplay(size);
  try {
    return await work({ ...process.env, DISPLAY: display.name });
  } finally {
    display.close();
  }
}
