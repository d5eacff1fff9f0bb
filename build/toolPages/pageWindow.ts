import path from 'node:path';
import { launchSwitches } from '../runtime/launchSwitches.ts';

export interface PageWindow {
  /** What Electron is started with. */
  readonly args: readonly string[];
  /** Sentences about what had to be weakened. */
  readonly said: readonly string[];
}

/**
 * How to open a window on a page for developers.
 * @param root project folder
 * @param profile folder for what the browser writes, so that it is never the kiosk's
 * @param withoutGraphics WebGL drawn by the processor, for a virtual display
 */
export function pageWindow(
  root: string,
  address: string,
  profile: string,
  withoutGraphics = false,
): PageWindow {
  const { switches, said } = launchSwitches(process.getuid?.() === 0, withoutGraphics);
  return {
    args: [...switches, `--user-data-dir=${profile}`, path.join(root, 'build/toolPages/window.cjs'), address],
    said,
  };
}
