import { BrowserWindow, type Rectangle, type Session, type WebPreferences } from 'electron';
import type { WindowMode } from './windowMode.ts';

export interface KioskWindowOptions {
  readonly mode: WindowMode;
  /** The screen to cover in kiosk mode: without a window manager nobody else makes the window large. */
  readonly display: Rectangle;
  readonly session: Session;
  /** Path of the bundled preload script. */
  readonly preload: string;
  /** Never in production. */
  readonly devTools: boolean;
}

/** The colour before the first picture; the design's "deep". */
const background = '#0b2b45';

/** Preferences of every page: the closed end of each choice that Electron offers. */
export function closedPreferences({
  session,
  preload,
  devTools,
}: Omit<KioskWindowOptions, 'mode' | 'display'>): WebPreferences {
  return {
    session,
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    // alert, confirm and prompt would stand over the kiosk until somebody finds their button.
    disableDialogs: true,
    // The attract loop runs while nobody touches, and behind the corner view.
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
  };
}

/** The one window, not loaded yet. In kiosk mode it cannot be moved, resized, minimised or closed by a visitor. */
export function createKioskWindow(options: KioskWindowOptions): BrowserWindow {
  const { mode, display } = options;
  const shape =
    mode.kind === 'kiosk'
      ? {
          ...display,
          kiosk: true,
          fullscreen: true,
          frame: false,
          movable: false,
          minimizable: false,
          closable: false,
        }
      : { width: mode.width, height: mode.height, useContentSize: true };
  const window = new BrowserWindow({
    ...shape,
    title: 'Destination Kiosk',
    backgroundColor: background,
    autoHideMenuBar: true,
    webPreferences: closedPreferences(options),
  });
  window.setMenu(null);
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
