import type { ReactNode } from 'react';
import styles from './WishChip.module.css';

export interface WishChipProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** How many places it stands for. */
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A wish beside others: on or off, with what it would show. One that would show nothing cannot be touched. */
export function WishChip({ children, icon, count, pressed, onPress, testId }: WishChipProps) {
  return (
    <button
      type="button"
      className={styles['chip']}
      data-ground={pressed ? 'deep' : 'card'}
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      data-testid={testId}
      onClick={onPress}
    >
      {icon}
      <span className={styles['label']}>{children}</span>
      <span className={styles['count']}>{count}</span>
    </button>
  );
}
