import type { CSSProperties } from 'react';
import styles from './PosterTile.module.css';

export interface PosterTileProps {
  readonly label: string;
  /** How many places stand behind the choice. */
  readonly count: number;
  readonly colour: string;
  /** Address of the illustration. */
  readonly picture: string;
  /** Address of a white glyph. */
  readonly icon: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A choice as a small poster: its picture, its glyph on its colour, its name and how many places it holds. */
export function PosterTile(props: PosterTileProps) {
  const { label, count, pressed } = props;
  return (
    <button
      type="button"
      className={styles['tile']}
      data-ground={pressed ? 'deep' : 'card'}
      style={{ '--content-colour': props.colour } as CSSProperties}
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      data-testid={props.testId}
      onClick={props.onPress}
    >
      <span className={styles['picture']}>
        <img src={props.picture} alt="" draggable={false} decoding="async" />
        <span className={styles['disc']}>
          <img src={props.icon} alt="" draggable={false} />
        </span>
      </span>
      <span className={styles['words']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['count']}>{count}</span>
      </span>
    </button>
  );
}
