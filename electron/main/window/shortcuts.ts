/** The part of Electron's `Input` that decides; a real one fits. */
export interface KeyInput {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
}

/** Keys without a letter that somebody needs who types into a form. */
const typingKeys: ReadonlySet<string> = new Set([
  'Backspace',
  'Delete',
  'Enter',
  'Tab',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Shift',
  'CapsLock',
  'NumLock',
  'AltGraph',
  'Dead',
  'Compose',
  'Process',
  'Unidentified',
]);

/** Modifiers on their own do nothing but make the AltGr combinations possible. */
const bareModifiers: ReadonlySet<string> = new Set(['Control', 'Alt']);

/**
 * Whether a key press must not reach the page or Chromium. Written as "what may pass", because nobody knows
 * every shortcut of every version: a single character, or a key needed for typing, and no modifier but Shift.
 * Ctrl+Alt with a mark is what Windows makes of AltGr (@, €, # on French and Spanish keyboards), so it passes.
 */
export function isBlockedShortcut({ key, control, alt, meta }: KeyInput): boolean {
  if (meta) return true;
  if (bareModifiers.has(key)) return false;
  const isCharacter = [...key].length === 1;
  if (control && alt) return !isCharacter || /[\p{L}\p{N}\p{Cc}\s]/u.test(key);
  if (control || alt) return true;
  return !isCharacter && !typingKeys.has(key);
}

/** Ctrl+Alt+Shift+K on a plugged keyboard: the staff gesture without a finger. */
export function isStaffShortcut({ key, control, alt, shift, meta }: KeyInput): boolean {
  return control && alt && shift && !meta && key.toLowerCase() === 'k';
}
