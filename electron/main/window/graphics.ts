import type { App } from 'electron';

/**
 * Tells when the process that draws for the browser is there again after it has gone. That it went is logged with every
 * other process; the page itself learns only that its canvas was lost, not that a new one would be possible.
 */
export function watchGraphics(app: Pick<App, 'on'>, onBack: () => void): void {
  let gone = false;
  app.on('child-process-gone', (_event, { type }) => {
    if (type === 'GPU') gone = true;
  });
  // Told by every graphics process that has started.
  app.on('gpu-info-update', () => {
    if (!gone) return;
    gone = false;
    onBack();
  });
}
