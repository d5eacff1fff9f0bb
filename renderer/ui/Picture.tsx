import styles from './Picture.module.css';

export interface PictureProps {
  /** Address of the picture; null draws the quiet ground alone. */
  readonly address: string | null;
  /** Who made it; nothing for our own illustrations. */
  readonly credit?: string;
  /** For a frame whose picture changes: it is never empty between one and the next. */
  readonly steady?: boolean;
}

/*
 * Why a steady frame stays full. As long as the element is the same, a browser shows the old picture until the new one
 * is there (HTML, "update the image data": the pending request), so the element must not be mounted anew. Decoding in
 * step with the page keeps the new one from being presented before it can be painted; it costs nothing where the
 * picture has been decoded beforehand (usePreparedPictures), and drawings are not decoded at all. Where there was no
 * picture before, the ground is there at once. Lists of many pictures must not wait for any of them, and decode aside.
 */

/** An illustration or a photograph that fills its frame. Decoration: what it shows is said in words beside it. */
export function Picture({ address, credit, steady = false }: PictureProps) {
  return (
    <span className={styles['frame']} data-ground="sand">
      {address !== null && (
        <img src={address} alt="" draggable={false} decoding={steady ? 'sync' : 'async'} />
      )}
      {credit !== undefined && (
        <small className={styles['credit']} data-ground="paper">
          {credit}
        </small>
      )}
    </span>
  );
}
