import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, ipcMain, protocol } from 'electron';
import { describeFault } from './faults/describeFault.ts';
import { type Log, createLog } from './log/log.ts';
import { openLogFiles } from './log/logFiles.ts';
import { createReportLimit } from './log/reportLimit.ts';
import { prepareApp, profileFolderOf, refusedSwitch } from './prepareApp.ts';
import { startKiosk } from './startKiosk.ts';
import { parseWindowMode } from './window/windowMode.ts';

/** 50 MB of log at most. */
const logSize = { maxFileBytes: 5_000_000, maxFiles: 10 };
/** More faults than this in a minute, and the program is safer started anew. */
const faultsPerMinute = 5;

const now = (): Date => new Date();
const monotonicMs = (): number => performance.now();

/** The kiosk goes on after a single fault; there is nobody to press a button, so nothing ever asks. */
function surviveFaults(log: Log): void {
  const limit = createReportLimit(faultsPerMinute, 60_000, monotonicMs);
  const survive = (event: string) => (fault: unknown) => {
    log.error(event, describeFault(fault));
    if (limit.admit()) return;
    log.error('kiosk.restarts');
    app.relaunch();
    app.exit(1);
  };
  process.on('uncaughtException', survive('kiosk.uncaughtException'));
  process.on('unhandledRejection', survive('kiosk.unhandledRejection'));
}

/** A kiosk that cannot start ends with one sentence; the operating system starts it again. */
function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  app.exit(1);
}

function main(): void {
  const profileFolder = profileFolderOf(app, process.env['KIOSK_PROFILE_DIR']);
  const files = openLogFiles({ folder: join(profileFolder, 'logs'), ...logSize });
  const log = createLog({ now, append: files.append });
  surviveFaults(log);
  prepareApp(app, protocol, profileFolder);
  const refused = refusedSwitch(app);
  if (refused !== null) {
    log.error('kiosk.refusedSwitch', { refused });
    return giveUp(`Destination Kiosk refuses the debugging switch --${refused}.`);
  }
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('Destination Kiosk is already running with this profile.\n');
    return app.exit(0);
  }
  const mode = parseWindowMode(process.env['KIOSK_WINDOW']);
  app
    .whenReady()
    .then(() =>
      startKiosk({
        ipcMain,
        profileFolder,
        mode,
        now,
        monotonicMs,
        newId: randomUUID,
        newRef: () => randomUUID().slice(0, 8),
        log,
      }),
    )
    .catch((fault: unknown) => {
      log.error('kiosk.notStarted', describeFault(fault));
      giveUp('Destination Kiosk could not start; the reason stands in its log.');
    });
}

main();
