import type { Session } from 'electron';
import type { Log } from '../log/log.ts';
import { describeAddress, isAllowedRequest } from './addressRules.ts';

const certificateRefused = -2;

/**
 * Shuts a session: no permission, no device, no download, no certificate, and nothing leaves for the network.
 * Every refused request stands in the log as `request.refused`; a healthy kiosk has none.
 */
export function lockSession(session: Session, devTools: boolean, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warning('permission.refused', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, answer) => answer(certificateRefused));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, devTools);
    if (!allowed)
      log.warning('request.refused', { ...describeAddress(details.url), kind: details.resourceType });
    answer({ cancel: !allowed });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
    log.warning('download.refused');
  });
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
}
