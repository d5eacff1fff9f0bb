import type { App, BrowserWindow } from 'electron';
import type { Log } from './log/log.ts';

export interface KeepGoingOptions {
  readonly app: App;
  readonly window: BrowserWindow;
  /** Whether the window may be closed by hand: in development, never at a fair. */
  readonly closable: boolean;
  /** Called once, before the windows go. */
  readonly onLeave: () => void;
  /** Called last: nothing is written after it. */
  readonly onEnd: () => void;
  readonly log: Log;
}

/** Ends the program only when it is meant to end, and then in order. */
export function keepGoing({ app, window, closable, onLeave, onEnd, log }: KeepGoingOptions): void {
  let leaving = false;
  app.on('before-quit', () => {
    if (leaving) return;
    leaving = true;
    window.setClosable(true);
    onLeave();
  });
  window.on('close', (event) => {
    if (leaving || closable) return;
    event.preventDefault();
    log.warning('window.closeRefused');
  });
  app.on('window-all-closed', () => {
    if (leaving || closable) return app.quit();
    log.error('window.lost');
    app.relaunch();
    app.exit(1);
  });
  app.on('will-quit', () => {
    log.info('kiosk.stopped');
    onEnd();
  });
  app.on('second-instance', () => {
    log.info('kiosk.startedTwice');
    if (!window.isDestroyed()) window.focus();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.error('process.gone', { type, reason, exitCode }),
  );
}
