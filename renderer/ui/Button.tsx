import type { ReactNode } from 'react';
import styles from './Button.module.css';
import type { Ground } from './ground.ts';

export interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress: () => void;
  /** `primary` once per screen; `quiet` for everything that is not the next step. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'dark';
  /** `large` where a whole hall must see it. */
  readonly size?: 'normal' | 'large';
  readonly icon?: ReactNode;
  /** Needed when there is an icon and no text. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Fills the width it is given. */
  readonly wide?: boolean;
  /** Lies on the map rather than on paper. */
  readonly floating?: boolean;
  readonly testId?: string;
}

const grounds: Readonly<Record<NonNullable<ButtonProps['kind']>, Ground>> = {
  primary: 'vine',
  plain: 'card',
  quiet: 'paper',
  dark: 'deep',
};

const present = (yes: boolean | undefined): '' | undefined => (yes === true ? '' : undefined);

/** The one button. At least 20 mm on a side, answers within a frame. */
export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', size, icon, label, pressed, disabled, testId } = props;
  return (
    <button
      type="button"
      className={styles['button']}
      data-ground={pressed === true ? (kind === 'dark' ? 'paper' : 'deep') : grounds[kind]}
      data-outlined={present(kind === 'quiet')}
      data-size={size}
      data-wide={present(props.wide)}
      data-floating={present(props.floating)}
      data-icon-only={present(children === undefined)}
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
