import type { BrowserWindow } from 'electron';
import { describeFault } from '../faults/describeFault.ts';
import type { Log } from '../log/log.ts';
import { planReload, recentCrashes } from './reloadPlan.ts';

export interface RecoveryOptions {
  readonly window: BrowserWindow;
  /** Address of the kiosk's page. */
  readonly page: string;
  /** Address of the still page that stands in during a crash loop. */
  readonly pausePage: string;
  readonly monotonicMs: () => number;
  readonly log: Log;
}

/** Brings the page back, whatever happened to it. */
export interface Recovery {
  /** Loads the page for the first time. */
  readonly start: () => void;
  /** Kills a page that no longer answers; it then comes back like any other crash. */
  readonly crash: (why: string) => void;
  /** Brings the page back now, whatever the plan was; resolves when it is loaded, or after 15 s. */
  readonly restartNow: () => Promise<void>;
  readonly crashCount: () => number;
  readonly stop: () => void;
}

const loadPatienceMs = 15_000;
/** Chromium's code for a load that was replaced by another one. */
const loadAborted = -3;

/** Watches the page of the window for crashes and failed loads, and reloads it after a growing delay. */
export function createRecovery({ window, page, pausePage, monotonicMs, log }: RecoveryOptions): Recovery {
  const { webContents } = window;
  let crashes: readonly number[] = [];
  let total = 0;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  /** Staff are waiting: the next crash is our own, and the page comes back at once. */
  let hurry = false;

  const load = (address: string): void => {
    if (stopped || webContents.isDestroyed()) return;
    // A failed load is told by did-fail-load.
    webContents.loadURL(address).catch(() => {});
  };

  const comeBack = (): void => {
    if (stopped) return;
    const now = monotonicMs();
    crashes = [...recentCrashes(crashes, now), now];
    const plan = planReload(hurry ? 1 : crashes.length);
    hurry = false;
    log.info('page.comesBack', { ...plan, recent: crashes.length });
    if (plan.clearCaches) clearCaches(window, log);
    if (plan.showPause) setImmediate(() => load(pausePage));
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => load(page), plan.delayMs);
  };

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (stopped || reason === 'clean-exit') return;
    total += 1;
    log.error('page.crashed', { reason, exitCode, total });
    comeBack();
  });
  webContents.on('did-fail-load', (_event, code, _description, _address, isMainFrame) => {
    if (stopped || !isMainFrame || code === loadAborted) return;
    log.error('page.loadFailed', { code });
    comeBack();
  });
  // A page that is missing from the program is answered with an empty 404, which Chromium counts as loaded;
  // and about:blank is the one address that Chromium goes to without asking anybody.
  webContents.on('did-navigate', (_event, address, httpCode) => {
    const isOurs = [page, pausePage].includes(address.replace(/#.*$/s, ''));
    if (stopped || (isOurs && httpCode < 400)) return;
    log.error(isOurs ? 'page.missing' : 'page.strayed', { httpCode });
    comeBack();
  });

  const crash = (why: string): void => {
    if (stopped || webContents.isDestroyed() || webContents.isCrashed()) return;
    log.error('page.killed', { why });
    webContents.forcefullyCrashRenderer();
  };
  webContents.on('unresponsive', () => crash('unresponsive'));

  return {
    start: () => load(page),
    crash,
    restartNow: () =>
      new Promise((resolve) => {
        const patience = setTimeout(resolve, loadPatienceMs);
        const onLoad = (): void => {
          if (webContents.getURL() !== page) return;
          webContents.off('did-finish-load', onLoad);
          clearTimeout(patience);
          resolve();
        };
        webContents.on('did-finish-load', onLoad);
        if (timer !== null) clearTimeout(timer);
        if (webContents.isCrashed() || webContents.getURL() !== page) return load(page);
        hurry = true;
        crash('staff are waiting');
      }),
    crashCount: () => total,
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function clearCaches({ webContents: { session } }: BrowserWindow, log: Log): void {
  Promise.all([session.clearCache(), session.clearCodeCaches({}), session.clearStorageData()]).catch(
    (fault: unknown) => {
      log.warning('page.cachesNotCleared', describeFault(fault));
    },
  );
}
