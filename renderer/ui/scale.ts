/** Screen as the page sees it: CSS pixels, and the real diagonal in inches. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly diagonalInches: number;
}

/** CSS lengths that follow from a screen. */
export interface Scale {
  /** CSS px of 1rem: a tenth of the design pixel grid of 1080 on the short side, times ten. */
  readonly rem: number;
  /** Smallest side of a touch target, CSS px: 20 mm, never under 72 design px (EN 301 549, stand's own rule). */
  readonly touch: number;
  /** Smallest side of a keyboard key, CSS px: 15 mm where eleven of them fit in the width. */
  readonly key: number;
}

const designShortSide = 1080;
const millimetresPerInch = 25.4;

/** Computes the scale of everything from the physical size of the screen. */
export function scaleOf({ width, height, diagonalInches }: ScreenSize): Scale {
  const designPx = Math.min(width, height) / designShortSide;
  const pxPerMm = Math.hypot(width, height) / (diagonalInches * millimetresPerInch);
  return {
    rem: 10 * designPx,
    touch: Math.max(72 * designPx, 20 * pxPerMm),
    key: Math.max(60 * designPx, Math.min(15 * pxPerMm, width / 12.5)),
  };
}

/** Writes the scale where the style sheets read it. */
export function applyScale(root: HTMLElement, scale: Scale): void {
  root.style.fontSize = `${scale.rem}px`;
  root.style.setProperty('--touch', `${scale.touch}px`);
  root.style.setProperty('--key', `${scale.key}px`);
}
