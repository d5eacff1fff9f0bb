import { expect, test } from 'vitest';
import { isBlockedShortcut, isStaffShortcut, type KeyInput } from './shortcuts.ts';

/** `Ctrl+Shift+I` as Electron tells it. */
function press(chord: string): KeyInput {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key: key === 'Plus' ? '+' : key === 'Space' ? ' ' : key,
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    meta: parts.includes('Meta'),
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

test.each([
  ...[...letters].flatMap((letter) => [
    `Ctrl+${letter}`,
    `Alt+${letter}`,
    `Meta+${letter}`,
    `Ctrl+Shift+${letter.toUpperCase()}`,
  ]),
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
  'Ctrl+Plus',
  'Ctrl+-',
  'Ctrl+=',
  'Ctrl+0',
  'Ctrl+Tab',
  'Ctrl+Shift+Tab',
  'Ctrl+F4',
  'Ctrl+PageUp',
  'Ctrl+PageDown',
  'Ctrl+Enter',
  'Alt+F4',
  'Alt+Tab',
  'Alt+Space',
  'Alt+Home',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+ArrowUp',
  'Alt+Escape',
  'Alt+Enter',
  'Ctrl+Escape',
  'Ctrl+Shift+Escape',
  'Ctrl+Alt+Delete',
  'Ctrl+Alt+F1',
  'Ctrl+Alt+ArrowDown',
  'Ctrl+Alt+t',
  'Ctrl+Shift+Delete',
  'Escape',
  'ContextMenu',
  'Shift+F10',
  'Meta',
  'OS',
  'PrintScreen',
  'Pause',
  'Insert',
  'Shift+Insert',
  'Shift+Delete+F1',
  'BrowserBack',
  'BrowserForward',
  'BrowserRefresh',
  'BrowserHome',
  'BrowserSearch',
  'BrowserStop',
  'LaunchMail',
  'LaunchApplication1',
  'Help',
  'Find',
  'Print',
  'Open',
  'New',
  'Close',
  'Save',
  'ZoomIn',
  'ZoomOut',
  'ZoomToggle',
  'Power',
  'Sleep',
  'WakeUp',
  'Eject',
  'AudioVolumeUp',
  'AudioVolumeMute',
  'MediaPlayPause',
  'MediaTrackNext',
  'BrightnessUp',
  'Escape',
  'Cut',
  'Copy',
  'Paste',
  '',
])('%s does not pass', (chord) => {
  expect(isBlockedShortcut(press(chord))).toBe(true);
});

test.each([
  ...letters,
  ...letters.toUpperCase(),
  ...'éèàçùâêîôûëïüÿœæñáíóúü¿¡ºª@.-_\'"’&(!?;:,/*€#%',
  'Space',
  'Plus',
  'Shift+A',
  'Shift+1',
  'Shift+ArrowLeft',
  'Shift+Tab',
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
  'Shift',
  'CapsLock',
  'NumLock',
  'Dead',
  'AltGraph',
  'Process',
  'Ctrl+Control',
  'Alt+Alt',
  'Ctrl+Alt+Alt',
  'Ctrl+Alt+@',
  'Ctrl+Alt+€',
  'Ctrl+Alt+#',
  'Ctrl+Alt+{',
])('%s is typing, and passes', (chord) => {
  expect(isBlockedShortcut(press(chord))).toBe(false);
});

test('the staff shortcut is exactly Ctrl+Alt+Shift+K', () => {
  expect(isStaffShortcut(press('Ctrl+Alt+Shift+K'))).toBe(true);
  expect(isStaffShortcut(press('Ctrl+Alt+Shift+k'))).toBe(true);
  for (const chord of [
    'Ctrl+Alt+K',
    'Ctrl+Shift+K',
    'Alt+Shift+K',
    'Ctrl+Alt+Shift+Meta+K',
    'Ctrl+Alt+Shift+L',
    'K',
  ]) {
    expect(isStaffShortcut(press(chord)), chord).toBe(false);
  }
});
