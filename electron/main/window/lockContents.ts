import type { Event, WebContents } from 'electron';
import type { Log } from '../log/log.ts';
import { describeAddress, isAllowedNavigation } from './addressRules.ts';
import { isBlockedShortcut, isStaffShortcut } from './shortcuts.ts';

export interface LockOptions {
  /** The only address a main frame may go to by itself: where it is already. */
  readonly page: string;
  readonly onStaffShortcut: () => void;
  readonly log: Log;
}

/** Shuts one page in: no way to another address, no second window, no zoom, no shortcut, no dialog. */
export function lockContents(contents: WebContents, { page, onStaffShortcut, log }: LockOptions): void {
  const refuse = (what: string, address: string): void =>
    log.warning('navigation.refused', { what, ...describeAddress(address) });
  const guard =
    (what: string) => (event: Event & { readonly url: string; readonly isMainFrame: boolean }) => {
      if (isAllowedNavigation(event.url, event.isMainFrame, page)) return;
      event.preventDefault();
      refuse(what, event.url);
    };
  contents.on('will-navigate', guard('page'));
  contents.on('will-frame-navigate', guard('frame'));
  contents.on('will-redirect', guard('redirect'));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    refuse('window', url);
    return { action: 'deny' };
  });
  contents.on('before-input-event', (event, input) => {
    if (isStaffShortcut(input)) {
      event.preventDefault();
      if (input.type === 'keyDown' && !input.isAutoRepeat) onStaffShortcut();
    } else if (isBlockedShortcut(input)) {
      event.preventDefault();
    }
  });
  // Prevented here means: the page may be left, although it asked to stay.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
  contents.on('did-finish-load', () => {
    contents.setZoomFactor(1);
    contents.setVisualZoomLevelLimits(1, 1).catch(() => {});
    contents.navigationHistory.clear();
  });
}
