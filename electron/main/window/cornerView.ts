import { type BrowserWindow, type IpcMain, type WebPreferences, WebContentsView } from 'electron';
import type { Log } from '../log/log.ts';
import { cornerSide } from './cornerSide.ts';
import { type Taps, addTap } from './tapGesture.ts';

export interface CornerOptions {
  readonly window: BrowserWindow;
  readonly preferences: WebPreferences;
  /** Address of the corner's own page. */
  readonly page: string;
  readonly ipcMain: Pick<IpcMain, 'on'>;
  readonly diagonalInches: number;
  /** Every touch: the page under the corner must wake as under any other touch. */
  readonly onTap: () => void;
  /** Five touches in a row. */
  readonly onGesture: () => void;
  readonly log: Log;
}

/** When the corner is added at the latest, in case the page below never comes up. */
const waitForPageMs = 5_000;

/**
 * A transparent square in the top-left corner, in a process of its own: the staff gesture works
 * however dead the page below it is. It is added once the page is there, so that whoever asks for the first
 * page of the program (test tools do) gets the kiosk.
 */
export function addCornerView(options: CornerOptions): void {
  const { webContents } = options.window;
  const add = (): void => {
    clearTimeout(timer);
    webContents.off('did-finish-load', add);
    if (!options.window.isDestroyed()) makeCornerView(options);
  };
  const timer = setTimeout(add, waitForPageMs);
  webContents.on('did-finish-load', add);
}

function makeCornerView(options: CornerOptions): void {
  const { window, page, onTap, onGesture, log } = options;
  const view = new WebContentsView({ webPreferences: options.preferences });
  const contents = view.webContents;
  let taps: Taps = [];

  const place = (): void => {
    if (window.isDestroyed()) return;
    const [width = 0, height = 0] = window.getContentSize();
    const side = cornerSide(width, height, options.diagonalInches);
    view.setBounds({ x: 0, y: 0, width: side, height: side });
  };
  const load = (): void => {
    if (!contents.isDestroyed()) contents.loadURL(page).catch(() => {});
  };

  view.setBackgroundColor('#00000000');
  window.contentView.addChildView(view);
  place();
  window.on('resize', place);
  contents.on('render-process-gone', (_event, { reason }) => {
    log.warning('corner.crashed', { reason });
    setTimeout(load, 1000);
  });
  // A new page counts its time from nothing.
  contents.on('did-finish-load', () => (taps = []));
  options.ipcMain.on('corner.tap', (event, touchedAt: unknown) => {
    if (event.sender !== contents || typeof touchedAt !== 'number') return;
    // Whatever is being typed below keeps the keyboard.
    window.webContents.focus();
    onTap();
    const counted = addTap(taps, touchedAt);
    taps = counted.taps;
    if (counted.complete) onGesture();
  });
  load();
}
