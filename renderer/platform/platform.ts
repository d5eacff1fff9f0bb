import type { KioskApi } from '../../electron/contract/channels.ts';

declare global {
  interface Window {
    readonly kiosk?: KioskApi;
  }
}

/** What the page may ask of the machine it runs on. */
export type Platform = KioskApi;

/**
 * The bridge that the preload made.
 * @throws when the page is opened outside the kiosk
 */
export function connectPlatform(): Platform {
  if (window.kiosk === undefined) throw new Error('This page only works inside the kiosk application.');
  return window.kiosk;
}
