import { Car } from 'lucide-react';
import { Picture } from './Picture.tsx';
import styles from './PlaceTile.module.css';

export interface PlaceTileProps {
  readonly name: string;
  /** How far it is by car. */
  readonly drive: string;
  readonly picture: string | null;
  /** Whether Tab stops here; a group is one stop, and arrow keys go through it. */
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A place among those of its territory: picture, name, how far it is. */
export function PlaceTile({ name, drive, picture, tabStop, onFocus, onPress, testId }: PlaceTileProps) {
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
        <span className={styles['drive']}>
          <Car aria-hidden />
          {drive}
        </span>
      </span>
    </button>
  );
}
