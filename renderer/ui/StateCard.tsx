import type { ReactNode } from 'react';
import styles from './StateCard.module.css';

export interface StateCardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string;
  /** The way out. */
  readonly action?: ReactNode;
  readonly testId?: string;
}

/** What is said when there is nothing to show: loading, nothing found, something failed. Never a dead end. */
export function StateCard({ icon, title, text, action, testId }: StateCardProps) {
  return (
    <div className={styles['card']} data-ground="paper" role="status" data-testid={testId}>
      <span className={styles['icon']} data-ground="sand" aria-hidden>
        {icon}
      </span>
      <p className={styles['title']}>{title}</p>
      {text !== undefined && <p className={styles['text']}>{text}</p>}
      {action}
    </div>
  );
}
