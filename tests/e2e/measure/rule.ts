import { cornerSide } from '../../../electron/main/window/cornerSide.ts';
import { scaleOf } from '../../../renderer/ui/scale.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page is held to, in CSS px. Travels into the page, so it is plain data. */
export interface Rule {
  /** Smallest letters of a visitor who asked for nothing: 22 design px. */
  readonly letters: number;
  /** How much larger the visitor asked for: 1 to 2. The keyboard's letters may stay. */
  readonly grow: number;
  /** Smallest side of a target: 20 mm on the real screen, never under 72 design px. */
  readonly target: number;
  /** Smallest side of a key of the keyboard on the screen. */
  readonly key: number;
  /** Between two targets: 12 design px. */
  readonly gap: number;
  /** Between two keys: 6 design px. */
  readonly keyGap: number;
  /** Side of the square in the top left corner that belongs to the staff's gesture. */
  readonly corner: number;
}

const designShortSide = 1080;
const millimetresPerInch = 25.4;

/** The visitor's text sizes, by their number on the document element. */
const textSteps = [1, 1.25, 1.5, 2] as const;

/**
 * What the screen of that size in CSS px and that real diagonal is held to. Worked out here a second time, from the
 * design and not from the interface; only the keys, whose room depends on how many stand in a row, follow scale.ts.
 */
export function ruleFor({ width, height }: Size, diagonalInches: number, textStep: number): Rule {
  const designPx = Math.min(width, height) / designShortSide;
  const pxPerMillimetre = Math.hypot(width, height) / (diagonalInches * millimetresPerInch);
  return {
    letters: 22 * designPx,
    grow: textSteps[textStep] ?? 1,
    target: Math.max(72 * designPx, 20 * pxPerMillimetre),
    key: scaleOf({ width, height, diagonalInches }).key,
    gap: 12 * designPx,
    keyGap: 6 * designPx,
    corner: cornerSide(width, height, diagonalInches),
  };
}
