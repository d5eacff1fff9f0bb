import { join } from 'node:path';
import { type IpcMain, app, powerSaveBlocker } from 'electron';
import { contract } from '../contract/channels.ts';
import { openBasemap } from './basemap/openBasemap.ts';
import { connectContent } from './connectContent.ts';
import { connectLeads } from './connectLeads.ts';
import { connectStaff } from './connectStaff.ts';
import { createDiskGauge } from './health/diskGauge.ts';
import { createHealthWriter, readDiskFreeMb } from './health/healthFiles.ts';
import { watchHealth } from './health/healthWatch.ts';
import { createMapGauge } from './health/mapGauge.ts';
import { makeHandlers } from './ipc/makeHandlers.ts';
import { registerChannels } from './ipc/registerChannels.ts';
import { createEventSender } from './ipc/sendEvent.ts';
import { isTrustedSender } from './ipc/trustedSender.ts';
import { keepGoing } from './keepGoing.ts';
import type { Log } from './log/log.ts';
import { createReportLimit, withoutAddresses } from './log/reportLimit.ts';
import { openWindow } from './openWindow.ts';
import { publicSettings } from './settings/publicSettings.ts';
import { openSettings } from './settings/settingsStore.ts';
import { demonstrationPin, hashPin } from './staff/pinHash.ts';
import type { WindowMode } from './window/windowMode.ts';

export interface StartOptions {
  readonly ipcMain: IpcMain;
  readonly profileFolder: string;
  readonly mode: WindowMode;
  readonly now: () => Date;
  readonly monotonicMs: () => number;
  readonly newId: () => string;
  readonly newRef: () => string;
  readonly log: Log;
}

const heartbeatMs = 10_000;
const reportsPerMinute = 60;
/** Long enough for the answer to reach the page before the program ends. */
const leaveAfterMs = 200;

/** Makes every part and connects them. Decides nothing. */
export async function startKiosk({ ipcMain, profileFolder, mode, ...options }: StartOptions): Promise<void> {
  const { now, monotonicMs, newRef, log } = options;
  const appFolder = app.getAppPath();
  const version = app.getVersion();

  const { settings, problem } = await openSettings({
    folder: profileFolder,
    now,
    newId: options.newId,
    demonstrationPin: () => hashPin(demonstrationPin),
    log,
  });
  const content = await connectContent({
    ...{ profileFolder, settings, now, monotonicMs, log },
    deliveredFolder: join(appFolder, 'content'),
  });
  // The installer's own copy lies in the profile: a packaged program is replaced as a whole.
  const basemapFolders = [join(profileFolder, 'content'), join(appFolder, 'content')];
  const basemap = openBasemap(basemapFolders, content.taken().content.destination, log);
  const staff = await connectStaff({ profileFolder, settings, now, monotonicMs, newRef, log });
  const leads = await connectLeads({
    profileFolder,
    settings,
    onScreen: content.taken,
    appBuild: version,
    now,
    newRef,
    log,
  });
  const startProblems = [...(problem === null ? [] : [problem]), ...staff.problems];

  // As at the start: what an editor changes reaches texts and pictures, never how the kiosk works.
  const shownSettings = publicSettings(settings, content.taken().content);

  let firstMapIdleMs: number | null = null;
  const reports = createReportLimit(reportsPerMinute, 60_000, monotonicMs);
  const map = createMapGauge({ admit: reports.admit, monotonicMs, log });
  const opened = openWindow({
    app,
    ipcMain,
    mode,
    preloadFolder: join(appFolder, 'out', 'preload'),
    folders: (edition) => ({
      renderer: join(appFolder, 'out', 'renderer'),
      content: content.folders(edition),
      basemap: basemap.file(),
    }),
    diagonalInches: settings.screen.diagonalInches,
    devTools: !app.isPackaged,
    monotonicMs,
    sender: createEventSender,
    isMakingMap: map.isMaking,
    onFirstMapIdle: (milliseconds) => {
      firstMapIdleMs ??= milliseconds;
    },
    log,
  });

  const disk = createDiskGauge(() => readDiskFreeMb(profileFolder));
  const state = () => ({
    version,
    uptimeSeconds: Math.floor(process.uptime()),
    contactsTotal: leads.count(),
    lastExport: leads.lastExport(),
    problems: [
      ...startProblems,
      ...content.problems(),
      ...basemap.problems(),
      ...leads.problems(),
      ...disk.problems(),
      ...map.problems(),
    ],
  });
  const stopHealth = watchHealth({
    refresh: disk.refresh,
    gather: () => ({
      ...state(),
      now: now(),
      engine: { electron: process.versions.electron, chromium: process.versions['chrome'] ?? '' },
      rendererCrashes: opened.recovery.crashCount(),
      map: map.state(),
      mapLosses: map.losses(),
      diskFreeMb: disk.freeMb(),
      firstMapIdleMs,
    }),
    write: createHealthWriter(profileFolder, log),
    everyMs: heartbeatMs,
  });

  const handlers = makeHandlers({
    load: () => {
      const { revision, value } = content.offer();
      const { shown, consent, interfaceTexts, edition } = value;
      return {
        ...{ revision, content: basemap.credit(shown), consent, interfaceTexts, edition },
        settings: shownSettings,
        basemap: basemap.current(),
        version,
      };
    },
    takeContent: content.take,
    newRef,
    report: (level, message) => {
      if (reports.admit()) log[level]('page.report', { message: withoutAddresses(message) });
    },
    hearOfMap: map.report,
    loseBasemap: basemap.giveUp,
    saveLead: leads.save,
    door: staff.door,
    overview: () => ({ ...state(), contactsToday: leads.countToday() }),
    exportContacts: () => Promise.resolve(leads.export()),
    leave: () => setTimeout(() => app.quit(), leaveAfterMs),
  });
  const { webContents } = opened.window;
  registerChannels(ipcMain, handlers, {
    contract,
    isStaffUnlocked: staff.door.admits,
    isTrustedSender: ({ sender, senderFrame: frame }) =>
      isTrustedSender({
        isKioskWindow: sender === webContents,
        frame: frame === null ? null : { url: frame.url, isMainFrame: frame.parent === null },
      }),
    log,
    newRef,
  });
  const tell = createEventSender(webContents);
  const stopWatching = content.watch(() => tell('content.changed'));
  keepGoing({
    app,
    window: opened.window,
    closable: mode.kind === 'window',
    onLeave: opened.letGo,
    onEnd: () => {
      stopWatching();
      stopHealth();
      leads.close();
    },
    log,
  });
  powerSaveBlocker.start('prevent-display-sleep');
  opened.recovery.start();
  log.info('kiosk.started', {
    version,
    profile: settings.profile,
    event: settings.event,
    problems: startProblems.length + content.problems().length,
  });
}
