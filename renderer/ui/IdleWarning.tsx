import { useEffect, useRef, useState } from 'react';
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

/** The ring runs out half by half, because only turning is cheap to draw. */
function delayOf(half: 'first' | 'second', seconds: number): string {
  return half === 'first' ? '0s' : `${seconds / 2}s`;
}

/** "Are you still there?" Opaque, so that nothing typed can be read by the next person. */
export function IdleWarning({ seconds, title, text, stayLabel, onStay, onElapsed }: IdleWarningProps) {
  const [left, setLeft] = useState(seconds);
  const dialog = useRef<HTMLDivElement>(null);
  // The one button: any key of somebody who is there reaches it. The focus goes back to where it was afterwards.
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);
  useEffect(() => {
    const timer = window.setInterval(() => setLeft((before) => before - 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) onElapsed();
  }, [left, onElapsed]);
  return (
    <div
      ref={dialog}
      className={styles['warning']}
      data-ground="deep"
      role="alertdialog"
      aria-modal="true"
      aria-label={title}
      data-testid="idle-warning"
    >
      <div className={styles['ring']} aria-hidden>
        {(['first', 'second'] as const).map((half) => (
          <span key={half} className={styles[half]}>
            <i style={{ animationDuration: `${seconds / 2}s`, animationDelay: delayOf(half, seconds) }} />
          </span>
        ))}
        <strong>{Math.max(left, 0)}</strong>
      </div>
      <h1>{title}</h1>
      <p>{text(Math.max(left, 0))}</p>
      <Button kind="primary" size="large" testId="still-here" onPress={onStay}>
        {stayLabel}
      </Button>
    </div>
  );
}
