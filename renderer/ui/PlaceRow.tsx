import styles from './PlaceRow.module.css';
import { Picture } from './Picture.tsx';

export interface PlaceRowProps {
  readonly name: string;
  readonly hook: string;
  /** For instance how far it is. */
  readonly beside: string;
  readonly picture: string | null;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A place in a list: picture, name, the line that makes one want it, how far it is. */
export function PlaceRow({ name, hook, beside, picture, chosen, onPress, testId }: PlaceRowProps) {
  return (
    <button
      type="button"
      className={styles['row']}
      data-ground={chosen ? 'tint' : 'card'}
      aria-current={chosen ? 'true' : undefined}
      data-testid={testId}
      onClick={onPress}
    >
      <span className={styles['picture']}>
        <Picture address={picture} />
      </span>
      <span className={styles['words']}>
        <strong>{name}</strong>
        <span className={styles['hook']}>{hook}</span>
        <span className={styles['beside']}>{beside}</span>
      </span>
    </button>
  );
}
