import path from 'node:path';
import { launchSwitches } from '../runtime/launchSwitches.ts';

export interface GalleryWindow {
  /** What Electron is started with. */
  readonly args: readonly string[];
  /** Sentences about what had to be weakened. */
  readonly said: readonly string[];
}

/**
 * How to open a window on the gallery.
 * @param root project folder
 * @param profile folder for what the browser writes, so that it is never the kiosk's
 */
export function galleryWindow(root: string, address: string, profile: string): GalleryWindow {
  const { switches, said } = launchSwitches(process.getuid?.() === 0, false);
  return {
    args: [...switches, `--user-data-dir=${profile}`, path.join(root, 'build/gallery/window.cjs'), address],
    said,
  };
}
