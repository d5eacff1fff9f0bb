import type { ReactNode } from 'react';
import styles from './AccessButton.module.css';

export interface AccessButtonProps {
  readonly icon: ReactNode;
  /** One word under the icon. */
  readonly caption: string;
  /** The whole name, for those who listen. */
  readonly name: string;
  readonly pressed: boolean;
  /** Steps that the button goes through, as dots. */
  readonly steps?: { readonly of: number; readonly now: number };
  readonly onPress: () => void;
  readonly testId: string;
}

/** A switch of the access bar: an icon, one word, and whether it is on. */
export function AccessButton({ icon, caption, name, pressed, steps, onPress, testId }: AccessButtonProps) {
  return (
    <button
      type="button"
      className={styles['switch']}
      data-ground={pressed ? 'paper' : 'deep'}
      aria-pressed={pressed}
      aria-label={name}
      data-testid={testId}
      onClick={onPress}
    >
      {icon}
      <span>{caption}</span>
      {steps !== undefined && (
        <span className={styles['dots']} aria-hidden>
          {Array.from({ length: steps.of }, (_, index) => (
            <i key={index} data-on={index < steps.now ? '' : undefined} />
          ))}
        </span>
      )}
    </button>
  );
}
