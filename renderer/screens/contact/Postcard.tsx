import styles from './Postcard.module.css';

/** The picture side of the postcard: Pic Saint-Loup and the Hortus cliff, vines, a lagoon, one sun. Decoration only. */
export function Postcard() {
  return (
    <svg
      className={styles['picture']}
      viewBox="0 0 1000 640"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
    >
      <rect className={styles['sky']} width="1000" height="640" />
      <g className={styles['sun']}>
        <circle className={styles['glow']} cx="640" cy="196" r="190" />
        <circle className={styles['glow']} cx="640" cy="196" r="138" />
        <circle className={styles['disc']} cx="640" cy="196" r="88" />
      </g>
      <path
        className={styles['far']}
        d="M0 300 C90 268 150 286 240 262 S400 284 500 266 700 232 800 258 930 246 1000 262V640H0Z"
      />
      <path
        className={styles['peak']}
        d="M0 366 L96 352 C180 338 236 316 300 282 C352 252 392 196 430 150 L446 138 L458 148 C468 190 486 236 520 262 L566 294
           L612 300 L640 236 L664 226 L846 214 L872 232 L894 288 L1000 330 V640 H0Z"
      />
      <path
        className={styles['cliff']}
        d="M638 236 L663 223 L847 211 L874 231 L881 254 L842 246 L792 254 L742 248 L694 258 L634 256Z"
      />
      <path className={styles['garrigue']} d="M0 410 C140 372 280 398 420 384 S720 352 1000 398 V640 H0Z" />
      <g className={styles['vines']}>
        <path d="M40 470 C220 430 360 424 520 434" />
        <path d="M0 498 C200 446 380 440 590 448" />
        <path d="M0 530 C220 466 420 458 660 462" />
        <path d="M0 566 C240 490 470 478 740 476" />
      </g>
      <path className={styles['lagoon']} d="M1000 470 C820 452 700 486 560 500 S240 548 0 590 V640 H1000Z" />
      <g className={styles['brush']}>
        <path d="M620 528 H760" />
        <path d="M700 560 H900" />
        <path d="M420 578 H560" />
        <path d="M560 610 H820" />
      </g>
      <g transform="translate(-170 -6)">
        <g className={styles['sail']}>
          <path className={styles['canvas']} d="M842 396 V498 H776 C808 470 830 436 842 396Z" />
          <path className={styles['canvas']} d="M852 420 C872 448 884 474 890 498 H852Z" />
          <path className={styles['hull']} d="M762 508 H906 L888 530 H784Z" />
        </g>
      </g>
    </svg>
  );
}
