import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export interface ChipProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly onPress: () => void;
  readonly testId?: string;
}

/** An offer in passing, for instance what an address was probably meant to be. One tap takes it. */
export function Chip({ children, icon, onPress, testId }: ChipProps) {
  return (
    <button
      type="button"
      className={styles['chip']}
      data-ground="tint"
      data-testid={testId}
      onClick={onPress}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
