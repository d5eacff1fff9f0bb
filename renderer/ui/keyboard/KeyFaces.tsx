import { ArrowBigUp, CornerDownLeft, Delete, Space } from 'lucide-react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where the library left room for our icons: key name to element. */
export type KeySlots = ReadonlyMap<string, Element>;

/** Finds the empty slots of a keyboard that has just been drawn. */
export function findSlots(root: ParentNode): KeySlots {
  return new Map(
    [...root.querySelectorAll('[data-slot]')].map((slot) => [slot.getAttribute('data-slot') ?? '', slot]),
  );
}

/** Draws the icons of the function keys into their slots. */
export function KeyFaces({ slots, done }: { readonly slots: KeySlots; readonly done: string }): ReactNode {
  return [...slots].map(([key, slot]) => createPortal(faceOf(key, done), slot, key));
}

function faceOf(key: string, done: string): ReactNode {
  switch (key) {
    case '{shift}':
      return <ArrowBigUp aria-hidden />;
    case '{bksp}':
      return <Delete aria-hidden />;
    case '{space}':
      return <Space aria-hidden />;
    default:
      return (
        <>
          {done}
          <CornerDownLeft aria-hidden />
        </>
      );
  }
}
