import type { ReactNode } from 'react';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress: () => void;
  /** `primary` once per screen; `quiet` for everything that is not the next step. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'dark';
  readonly icon?: ReactNode;
  /** Needed when there is an icon and no text. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Fills the width it is given. */
  readonly wide?: boolean;
  readonly testId?: string;
}

/** The one button. At least 20 mm on a side, answers within a frame. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  icon,
  label,
  pressed,
  disabled,
  wide,
  testId,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      data-kind={kind}
      data-wide={wide === true ? '' : undefined}
      data-icon-only={children === undefined ? '' : undefined}
      data-testid={testId}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
