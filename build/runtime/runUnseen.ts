import fs from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { projectRoot } from './projectRoot.ts';
import { openVirtualDisplay } from './virtualDisplay.ts';

/** What of the environment is handed on; Playwright wants plain strings. */
function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...(Object.fromEntries(entries) as Record<string, string>), ...extra };
}

/**
 * Runs the kiosk on a virtual display until it is left or the command is interrupted, and keeps a picture of its screen.
 * @param picture PNG file to write
 */
export async function runUnseen(
  executable: string,
  switches: readonly string[],
  picture: string,
  say: (line: string) => void,
): Promise<void> {
  const display = await openVirtualDisplay({ width: 1920, height: 1080 });
  const app = await _electron.launch({
    executablePath: executable,
    args: [...switches, projectRoot],
    cwd: projectRoot,
    env: environment({ DISPLAY: display.name }),
  });
  const closed = new Promise<void>((done) => {
    app.once('close', () => done());
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() =>
    ['ready', 'failed'].includes(document.documentElement.dataset['map'] ?? ''),
  );
  await page.waitForTimeout(2000);
  fs.mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  say(
    `There is no display here: the kiosk runs on a virtual one, and a picture of its screen is in ${picture}.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await closed;
  display.close();
}
