import { url as inspectorUrl } from 'node:inspector';
import { join, resolve } from 'node:path';
import { type App, Menu, type Protocol } from 'electron';
import { makeEngineFolder } from './engineFiles.ts';
import { kioskScheme } from './scheme/kioskScheme.ts';
import { kioskSwitches } from './window/switches.ts';

/** The profile folder: settings, contacts and logs. Absolute. */
export function profileFolderOf(app: App, fromEnvironment: string | undefined): string {
  return resolve(fromEnvironment?.trim() || join(app.getPath('appData'), 'destination-kiosk'));
}

/**
 * Everything that must happen before Electron is ready: where the engine keeps its own files, Chromium's switches,
 * our scheme. No crash reporter is started: a dump could hold a half-filled form.
 */
export function prepareApp(app: App, protocol: Protocol, profileFolder: string): void {
  const engine = makeEngineFolder(profileFolder, app.getPath('temp'));
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const) app.setPath(name, engine);
  app.setAppLogsPath(join(engine, 'logs'));
  for (const [name, value] of kioskSwitches(app.commandLine.getSwitchValue('disable-features'))) {
    app.commandLine.appendSwitch(name, value);
  }
  // A graphics process that dies twice in two minutes would take WebGL away until the program is started anew.
  app.disableDomainBlockingFor3DAPIs();
  protocol.registerSchemesAsPrivileged([kioskScheme]);
  Menu.setApplicationMenu(null);
}

const debuggingSwitches: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'load-extension',
];

/**
 * The first debugging switch that a release must refuse, or null. A release is a packaged program whose fuse for
 * Node's inspector is off; the packaged program that tests drive has that fuse on and was started with an inspector.
 */
export function refusedSwitch(app: App): string | null {
  if (!app.isPackaged || inspectorUrl() !== undefined) return null;
  return debuggingSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}
