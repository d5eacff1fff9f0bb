import { type Press, applyPress } from './press.ts';

/**
 * Applies a key to a real text field as if a hardware key had been pressed: at its caret, with an `input` event, so
 * that whoever listens to the field cannot tell the two apart. The field keeps, or takes, the focus.
 */
export function typeInto(field: HTMLInputElement, press: Press): void {
  const before = field.value;
  const length = before.length;
  const after = applyPress(
    { text: before, start: field.selectionStart ?? length, end: field.selectionEnd ?? length },
    press,
    field.maxLength < 0 ? Infinity : field.maxLength,
  );
  field.focus({ preventScroll: true });
  if (after.text === before && after.start === field.selectionStart) return;
  // setRangeText, unlike `value`, is not intercepted by React, which therefore notices the change.
  field.setRangeText(after.text, 0, length, 'end');
  field.setSelectionRange(after.start, after.end);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: inputTypes[press.type] }));
}

const inputTypes = { write: 'insertText', backspace: 'deleteContentBackward' } as const;
