import { Car } from 'lucide-react';
import type { ReactNode } from 'react';
import { Picture } from './Picture.tsx';
import styles from './PlaceTile.module.css';

export interface PlaceTileProps {
  readonly name: string;
  /** How far it is. */
  readonly distance: string;
  /** How that is meant; by car, unless something else is drawn. */
  readonly icon?: ReactNode;
  readonly picture: string | null;
  /** Whether Tab stops here; a group is one stop, and arrow keys go through it. */
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A place among a few: picture, name, how far it is. */
export function PlaceTile(props: PlaceTileProps) {
  const { name, distance, icon = <Car aria-hidden />, picture, tabStop, onFocus, onPress, testId } = props;
  return (
    <button
      type="button"
      className={styles['tile']}
      data-ground="card"
      tabIndex={tabStop ? 0 : -1}
      data-testid={testId}
      onFocus={onFocus}
      onClick={onPress}
    >
      <span className={styles['picture']}>
        <Picture address={picture} />
      </span>
      <span className={styles['words']}>
        <strong>{name}</strong>
        <span className={styles['distance']}>
          {icon}
          {distance}
        </span>
      </span>
    </button>
  );
}
