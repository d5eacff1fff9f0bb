import styles from './PlaceRow.module.css';
import { Picture } from './Picture.tsx';

export interface PlaceRowProps {
  readonly name: string;
  readonly hook: string;
  /** For instance how far it is. */
  readonly beside: string;
  readonly picture: string | null;
  readonly chosen: boolean;
  /** Whether Tab stops here; a list is one stop, and arrow keys go through it. */
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A place in a list: picture, name, the line that makes one want it, how far it is. */
export function PlaceRow(props: PlaceRowProps) {
  const { name, hook, beside, picture, chosen, tabStop, onFocus, onPress, testId } = props;
  return (
    <button
      type="button"
      className={styles['row']}
      data-ground={chosen ? 'tint' : 'card'}
      aria-current={chosen ? 'true' : undefined}
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
        <span className={styles['hook']}>{hook}</span>
        <span className={styles['beside']}>{beside}</span>
      </span>
    </button>
  );
}
