import { type Layout, isFunctionKey, keysOf } from './layouts.ts';

/** What the on-screen keyboard says to those who cannot see its pictures; `done` is also written on its key. */
export interface KeyboardLabels {
  readonly keyboard: string;
  readonly shift: string;
  readonly backspace: string;
  readonly space: string;
  readonly done: string;
}

const functionNames = {
  '{shift}': 'shift',
  '{bksp}': 'backspace',
  '{space}': 'space',
  '{done}': 'done',
} as const;

/** Key names shown otherwise than they are written. Function keys get an empty slot that React fills with an icon. */
export const keyFaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(functionNames).map((key) => [key, `<i data-slot="${key}"></i>`])),
  "'": '’',
};

interface ButtonAttribute {
  readonly attribute: string;
  readonly value: string;
  readonly buttons: string;
}

/** The attributes every key carries: out of the tab order, named, and findable by tests as `key-<label>`. */
export function keyAttributes(layout: Layout, labels: KeyboardLabels): ButtonAttribute[] {
  const keys = keysOf(layout);
  const all = { attribute: 'tabindex', value: '-1', buttons: keys.join(' ') };
  return [
    all,
    ...keys.flatMap((key) => {
      const name = isFunctionKey(key) ? functionNames[key] : null;
      const testId = { attribute: 'data-testid', value: `key-${name ?? key}`, buttons: key };
      return name === null
        ? [testId]
        : [testId, { attribute: 'aria-label', value: labels[name], buttons: key }];
    }),
  ];
}
