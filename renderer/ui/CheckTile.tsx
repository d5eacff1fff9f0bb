import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './CheckTile.module.css';

export interface CheckTileProps {
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** The exact text that is agreed to: it is also the tile's accessible name. */
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly testId?: string;
}

/** A box to tick, as large as its text: the whole tile answers the finger. */
export function CheckTile({ checked, onToggle, children, disabled, testId }: CheckTileProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      className={styles['tile']}
      data-ground={checked ? 'tint' : 'card'}
      disabled={disabled}
      data-testid={testId}
      onClick={onToggle}
    >
      <span className={styles['box']} aria-hidden>
        <Check />
      </span>
      <span className={styles['text']}>{children}</span>
    </button>
  );
}
