import type { BrowserWindow, Screen } from 'electron';
import type { Log } from '../log/log.ts';

const settleMs = 400;

/**
 * Keeps the kiosk over the whole screen when a display is unplugged, plugged in, rotated or resized.
 * Such changes come in bursts: it acts once they have settled.
 */
export function followDisplays(screen: Screen, window: BrowserWindow, log: Log): void {
  let timer: NodeJS.Timeout | null = null;
  const cover = (): void => {
    if (window.isDestroyed()) return;
    const { bounds, rotation } = screen.getDisplayMatching(window.getBounds());
    log.info('display.changed', { width: bounds.width, height: bounds.height, rotation });
    window.setBounds(bounds);
    window.setKiosk(true);
    window.setFullScreen(true);
  };
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(cover, settleMs);
  };
  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);
  window.on('leave-full-screen', settle);
  window.on('minimize', () => window.restore());
}
