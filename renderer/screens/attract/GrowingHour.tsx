import styles from './GrowingHour.module.css';

/** CSS px from the upper left corner of the window. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The hour around Montpellier as light that grows out of the city. */
export function GrowingHour({ circle: { x, y, radius } }: { readonly circle: Circle }) {
  return (
    <div
      className={styles['hour']}
      style={{ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }}
      aria-hidden
    >
      <div className={styles['light']} />
      <div className={styles['ring']} />
      <div className={styles['ring']} />
      <div className={styles['heart']} />
    </div>
  );
}
