const millimetresPerInch = 25.4;
const cornerMillimetres = 20;
const smallestPx = 48;

/**
 * Side of the staff corner in CSS pixels: 20 mm on the real screen, but never lost, and never a tenth of the screen's
 * short side, because a visitor cannot reach what lies under it.
 * @param width CSS pixels
 * @param height CSS pixels
 * @param diagonalInches real size of the screen
 */
export function cornerSide(width: number, height: number, diagonalInches: number): number {
  const pxPerMillimetre = Math.hypot(width, height) / (diagonalInches * millimetresPerInch);
  const largest = Math.max(smallestPx, Math.min(width, height) / 10);
  return Math.round(Math.min(Math.max(cornerMillimetres * pxPerMillimetre, smallestPx), largest));
}
