import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

export interface QrCodeProps {
  /** What a phone reads from it. */
  readonly text: string;
  /** Accessible name: what it opens. */
  readonly label: string;
  readonly testId?: string;
}

/** Modules of quiet ground around a code; without them phones do not find it. */
const quiet = 4;

/**
 * A code for phones, made here and now. Dark on white whatever the contrast, because cameras want it so; as coarse as
 * its text allows, with a quarter of it spare for reflections on the glass.
 */
export function QrCode({ text, label, testId }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 0 });
    const marks = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
    );
    return { size: data.length + 2 * quiet, path: marks.join('') };
  }, [text]);
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-testid={testId}
    >
      <path className={styles['ground']} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={styles['marks']} d={path} />
    </svg>
  );
}
