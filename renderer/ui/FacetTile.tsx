import type { CSSProperties } from 'react';
import styles from './FacetTile.module.css';

export interface FacetTileProps {
  readonly label: string;
  readonly count: number;
  readonly color: string;
  /** Address of a white glyph. */
  readonly icon: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A choice with its colour, glyph and the number of places behind it. */
export function FacetTile({ label, count, color, icon, pressed, onPress, testId }: FacetTileProps) {
  return (
    <button
      type="button"
      className={styles['tile']}
      style={{ '--facet': color } as CSSProperties}
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      data-testid={testId}
      onClick={onPress}
    >
      <span className={styles['disc']}>
        <img src={icon} alt="" draggable={false} />
      </span>
      <span className={styles['label']}>{label}</span>
      <span className={styles['count']}>{count}</span>
    </button>
  );
}
