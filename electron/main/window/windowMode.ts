/** How the kiosk shows itself: over the whole screen, or in a window for development and tests. */
export type WindowMode =
  | { readonly kind: 'kiosk' }
  /** Content size in CSS pixels. */
  | { readonly kind: 'window'; readonly width: number; readonly height: number };

/**
 * Reads KIOSK_WINDOW, for instance `1080x1920`.
 * Anything that is no size means the kiosk: a typing mistake must not open a window at a fair.
 */
export function parseWindowMode(value: string | undefined): WindowMode {
  const match = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/.exec(value?.trim() ?? '');
  if (match === null) return { kind: 'kiosk' };
  return { kind: 'window', width: Number(match[1]), height: Number(match[2]) };
}
