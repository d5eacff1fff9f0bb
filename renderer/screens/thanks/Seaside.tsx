import styles from './Seaside.module.css';

/** One wave line, wide enough for the broadest screen, and to drift by one period (200) without showing its end. */
function wave(height: number): string {
  const crests = Array.from({ length: 22 }, () => `q50 -${height} 100 0 t100 0`).join(' ');
  return `M-1800 0 ${crests} V900 H-400Z`;
}

const rays = Array.from({ length: 16 }, (_, index) => index * 22.5);

/** A sun that comes up out of the sea, opens its eyes and smiles; waves, a sail, two gulls. Decoration only. */
export function Seaside() {
  return (
    <svg className={styles['scene']} viewBox="0 0 1000 1000" preserveAspectRatio="xMidYMax meet" aria-hidden>
      <g className={styles['rising']}>
        <g className={styles['rays']}>
          {rays.map((angle) => (
            <path key={angle} d="M488 330 L500 190 L512 330Z" transform={`rotate(${angle} 500 520)`} />
          ))}
        </g>
        <circle className={styles['disc']} cx="500" cy="520" r="158" />
        <g className={styles['face']}>
          <path className={styles['eye']} d="M424 506 q22 -26 44 0" />
          <path className={styles['eye']} d="M532 506 q22 -26 44 0" />
          <path d="M440 556 q60 62 120 0" />
          <circle className={styles['cheek']} cx="412" cy="552" r="20" />
          <circle className={styles['cheek']} cx="588" cy="552" r="20" />
        </g>
      </g>
      <g className={styles['gulls']}>
        <path d="M180 330 q30 -34 56 0 q28 -34 58 0" />
        <path d="M286 268 q20 -24 38 0 q20 -24 40 0" />
      </g>
      <g transform="translate(0 668)">
        <path className={styles['back']} d={wave(34)} />
      </g>
      <g className={styles['boat']}>
        <g className={styles['rock']}>
          <path className={styles['canvas']} d="M704 552 V690 H602 C648 650 686 602 704 552Z" />
          <path className={styles['canvas']} d="M718 590 C746 628 762 660 770 690 H718Z" />
          <path className={styles['hull']} d="M588 704 H794 L768 742 H618Z" />
        </g>
      </g>
      <g transform="translate(0 742)">
        <path className={styles['middle']} d={wave(42)} />
      </g>
      <g transform="translate(0 826)">
        <path className={styles['front']} d={wave(50)} />
      </g>
    </svg>
  );
}
