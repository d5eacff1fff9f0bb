import { contextBridge, ipcRenderer } from 'electron';
import { type EventName, channelNames, eventNames } from '../contract/channelNames.ts';
import type { KioskApi } from '../contract/channels.ts';

/** The one window of this module's state: who listens to which event, and what came before anybody did. */
interface Subscriptions {
  readonly listeners: Map<EventName, Set<() => void>>;
  readonly missed: Set<EventName>;
}

/**
 * Listens from the first moment on, because staff may be at the door while the page is still starting:
 * an event nobody heard is told to the first listener.
 */
function subscribe(): Subscriptions {
  const listeners = new Map<EventName, Set<() => void>>();
  const missed = new Set<EventName>();
  for (const name of eventNames) {
    const mine = new Set<() => void>();
    listeners.set(name, mine);
    // The event object stays on this side: it would hand the page the whole of ipcRenderer.
    ipcRenderer.on(name, () => {
      if (mine.size === 0) missed.add(name);
      for (const listener of mine) listener();
    });
  }
  return { listeners, missed };
}

function makeOn({ listeners, missed }: Subscriptions): KioskApi['on'] {
  return (name, listener) => {
    const mine = listeners.get(name);
    if (mine === undefined) return () => {};
    mine.add(listener);
    if (missed.delete(name)) queueMicrotask(listener);
    return () => mine.delete(listener);
  };
}

const calls = Object.fromEntries(
  channelNames.map((name) => [name, (input: unknown): unknown => ipcRenderer.invoke(name, input)]),
);
contextBridge.exposeInMainWorld('kiosk', { ...calls, on: makeOn(subscribe()) });
