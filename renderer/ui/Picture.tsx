import styles from './Picture.module.css';

export interface PictureProps {
  /** Address of the picture; null draws the quiet ground alone. */
  readonly address: string | null;
  /** Who made it; nothing for our own illustrations. */
  readonly credit?: string;
}

/** An illustration or a photograph that fills its frame. Decoration: what it shows is said in words beside it. */
export function Picture({ address, credit }: PictureProps) {
  return (
    <span className={styles['frame']} data-ground="sand">
      {address !== null && <img src={address} alt="" draggable={false} decoding="async" />}
      {credit !== undefined && (
        <small className={styles['credit']} data-ground="paper">
          {credit}
        </small>
      )}
    </span>
  );
}
