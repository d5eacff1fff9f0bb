import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './IdleWarning.module.css';

export interface IdleWarningProps {
  /** Seconds until everything is wiped. */
  readonly seconds: number;
  readonly title: string;
  /** The sentence with the seconds left. */
  readonly text: (secondsLeft: number) => string;
  readonly stayLabel: string;
  readonly onStay: () => void;
  readonly onElapsed: () => void;
}

/** "Are you still there?" Opaque, so that nothing typed can be read by the next person. */
export function IdleWarning({ seconds, title, text, stayLabel, onStay, onElapsed }: IdleWarningProps) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = window.setInterval(() => setLeft((before) => before - 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) onElapsed();
  }, [left, onElapsed]);
  return (
    <div className={styles['warning']} role="alertdialog" aria-label={title} data-testid="idle-warning">
      <svg className={styles['ring']} viewBox="0 0 120 120" aria-hidden>
        <circle cx="60" cy="60" r="54" pathLength="1" />
        <circle
          className={styles['left']}
          cx="60"
          cy="60"
          r="54"
          pathLength="1"
          style={{ animationDuration: `${seconds}s` }}
        />
        <text x="60" y="62">
          {Math.max(left, 0)}
        </text>
      </svg>
      <h1>{title}</h1>
      <p>{text(Math.max(left, 0))}</p>
      <Button kind="primary" testId="still-here" onPress={onStay}>
        {stayLabel}
      </Button>
    </div>
  );
}
