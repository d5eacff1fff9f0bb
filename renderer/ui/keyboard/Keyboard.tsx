import { useEffect, useMemo, useRef, useState } from 'react';
import { KeyboardReact } from 'react-simple-keyboard';
import type { Language } from '../../../content/schema/language.ts';
import { KeyFaces, type KeySlots, findSlots } from './KeyFaces.tsx';
import styles from './Keyboard.module.css';
import { type KeyboardLayer, isFunctionKey, layoutOf } from './layouts.ts';
import { type KeyboardLabels, keyAttributes, keyFaces } from './libraryOptions.ts';
import { startsName, textOf } from './press.ts';
import { typeInto } from './typeInto.ts';

export interface KeyboardProps {
  readonly language: Language;
  readonly layer: KeyboardLayer;
  /** The field that is written into; asked at each press. */
  readonly target: () => HTMLInputElement | null;
  /** What the field holds: decides whether the next letter is a capital. */
  readonly value: string;
  readonly onDone: () => void;
  readonly labels: KeyboardLabels;
}

/** The part of the library's own object that is needed to let go of a held key. */
interface Holding {
  readonly setMouseHold: (held: boolean) => void;
}

/** The on-screen keyboard: our keys, our paper; the library only draws rows and repeats held keys. */
export function Keyboard({ language, layer, target, value, onDone, labels }: KeyboardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const library = useRef<Holding | null>(null);
  const [slots, setSlots] = useState<KeySlots>(new Map());
  // null: capitals follow the text; otherwise what the visitor asked for, until the next letter.
  const [asked, setAsked] = useState<boolean | null>(null);
  const shifted = asked ?? startsName(layer, value);
  const layout = useMemo(() => layoutOf(language, layer), [language, layer]);

  const press = (key: string, byHand: boolean) => {
    // The library repeats every held key; for a slow finger only backspace may.
    if (!byHand && key !== '{bksp}') return;
    if (key === '{shift}') return setAsked(!shifted);
    if (key === '{done}') return onDone();
    const field = target();
    if (field === null) return;
    setAsked(null);
    if (key === '{bksp}') return typeInto(field, { type: 'backspace' });
    const text = key === '{space}' ? ' ' : textOf(key, shifted && !isFunctionKey(key), language);
    typeInto(field, { type: 'write', text });
  };
  const latestPress = useRef(press);
  useEffect(() => {
    latestPress.current = press;
  });

  // The library redraws whenever an option is a new object, so all of them stay the same between letters.
  const options = useMemo(
    () => ({
      layout: { default: [...layout] },
      display: keyFaces,
      mergeDisplay: true,
      buttonAttributes: keyAttributes(layout, labels),
      theme: 'paper-keys',
      useButtonTag: true,
      // The library would keep its own copy of what is typed; a pattern nothing matches keeps it empty.
      inputPattern: /(?!)/,
      disableCaretPositioning: true,
      enableLayoutCandidates: false,
      onKeyPress: (key: string, event?: unknown) => latestPress.current(key, event !== undefined),
      onRender: () => frame.current !== null && setSlots(findSlots(frame.current)),
      keyboardRef: (made: Holding) => (library.current = made),
    }),
    [layout, labels],
  );

  // A keyboard taken away while a key is held would go on repeating it for ever.
  useEffect(() => () => library.current?.setMouseHold(false), []);

  return (
    <div
      ref={frame}
      className={styles['keyboard']}
      data-ground="sand"
      data-testid="keyboard"
      data-layer={layer}
      data-shifted={shifted ? '' : undefined}
      role="group"
      aria-label={labels.keyboard}
      // Otherwise the key would take the focus from the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      <KeyboardReact {...options} />
      <KeyFaces slots={slots} done={labels.done} />
    </div>
  );
}
