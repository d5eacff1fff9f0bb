import {
  type App,
  type BrowserWindow,
  type IpcMain,
  type WebContents,
  globalShortcut,
  screen,
  session,
} from 'electron';
import { join } from 'node:path';
import type { EventName } from '../contract/channelNames.ts';
import type { Log } from './log/log.ts';
import { kioskPage, serveKioskScheme } from './scheme/kioskScheme.ts';
import type { SchemeFolders } from './scheme/schemeFiles.ts';
import { cornerPage, pausePage } from './scheme/stillPages.ts';
import { answersWithin } from './window/askPage.ts';
import { addCornerView } from './window/cornerView.ts';
import { followDisplays } from './window/displays.ts';
import { watchGraphics } from './window/graphics.ts';
import { watchHeartbeat } from './window/heartbeat.ts';
import { closedPreferences, createKioskWindow } from './window/kioskWindow.ts';
import { lockApp } from './window/lockApp.ts';
import { lockContents } from './window/lockContents.ts';
import { lockSession } from './window/lockSession.ts';
import { teachManners } from './window/manners.ts';
import { type Recovery, createRecovery } from './window/recovery.ts';
import { createStaffSummons } from './window/staffSummons.ts';
import type { WindowMode } from './window/windowMode.ts';

export interface OpenWindowOptions {
  readonly app: App;
  readonly ipcMain: IpcMain;
  readonly mode: WindowMode;
  /** Folder of the bundled preload scripts. */
  readonly preloadFolder: string;
  /** @param edition of an editor's pictures, as the address names it */
  readonly folders: (edition: string | null) => SchemeFolders;
  readonly diagonalInches: number;
  readonly devTools: boolean;
  readonly monotonicMs: () => number;
  /** Makes the sender of events to a page. */
  readonly sender: (contents: WebContents) => (name: EventName) => void;
  /** Whether the page may be held up by making a map. */
  readonly isMakingMap: () => boolean;
  readonly onFirstMapIdle: (milliseconds: number) => void;
  readonly log: Log;
}

export interface OpenedWindow {
  readonly window: BrowserWindow;
  readonly recovery: Recovery;
  /** Stops watching, so that the window can go. */
  readonly letGo: () => void;
}

/** As long as the heartbeat waits: a page that is only busy must not be taken for dead. */
const aliveWithinMs = 3_000;
const startWithinMs = 15_000;
const staffShortcut = 'Control+Alt+Shift+K';

/** Opens the one window with everything that guards it. The page is not loaded yet: `recovery.start` does that. */
export function openWindow(options: OpenWindowOptions): OpenedWindow {
  const { app, mode, preloadFolder, devTools, monotonicMs, log } = options;
  // In memory only: nothing a visitor does leaves a trace on the disk.
  const kioskSession = session.fromPartition('kiosk', { cache: false });
  serveKioskScheme(kioskSession.protocol, options.folders);
  for (const each of [kioskSession, session.defaultSession]) lockSession(each, devTools, log);

  let summon: () => void = () => {};
  lockApp(app, (contents) => {
    lockContents(contents, { page: kioskPage, onStaffShortcut: () => summon(), log });
    teachManners(contents, mode.kind === 'kiosk');
  });

  const window = createKioskWindow({
    mode,
    display: screen.getPrimaryDisplay().bounds,
    session: kioskSession,
    preload: join(preloadFolder, 'preload.cjs'),
    devTools,
  });
  const { webContents } = window;
  const send = options.sender(webContents);
  const recovery = createRecovery({ window, page: kioskPage, pausePage, monotonicMs, log });
  const heartbeat = watchHeartbeat({
    contents: webContents,
    monotonicMs,
    isBusy: options.isMakingMap,
    onHung: () => recovery.crash('does not answer'),
    onBlind: () => recovery.crash('draws nothing'),
    onAnswer: ({ firstMapIdleMs }) => {
      if (firstMapIdleMs !== null) options.onFirstMapIdle(firstMapIdleMs);
    },
  });
  watchGraphics(app, () => {
    log.info('graphics.back');
    send('graphics.back');
  });
  const summonStaff = createStaffSummons({
    isAlive: async () =>
      !webContents.isCrashed() &&
      webContents.getURL() === kioskPage &&
      answersWithin(webContents, heartbeat.isStarting() ? startWithinMs : aliveWithinMs),
    restartPage: recovery.restartNow,
    tell: () => send('staff.requested'),
    log,
  });
  summon = () => void summonStaff();
  addCornerView({
    window,
    preferences: closedPreferences({
      session: kioskSession,
      preload: join(preloadFolder, 'corner.cjs'),
      devTools,
    }),
    page: cornerPage,
    ipcMain: options.ipcMain,
    diagonalInches: options.diagonalInches,
    onTap: () => send('visitor.active'),
    onGesture: summon,
    log,
  });
  // Some window systems give no program a shortcut; the page then hears it itself while it has the keyboard.
  if (!globalShortcut.register(staffShortcut, summon)) log.info('staff.shortcutNotGlobal');
  if (mode.kind === 'kiosk') followDisplays(screen, window, log);

  return {
    window,
    recovery,
    letGo: () => {
      heartbeat.stop();
      recovery.stop();
      globalShortcut.unregisterAll();
    },
  };
}
