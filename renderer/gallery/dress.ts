import { accessAttributes } from '../domain/access.ts';
import { applyScale, scaleOf } from '../ui/scale.ts';
import { type Look, frames } from './look.ts';

/**
 * Gives the document element everything that the kiosk would: language, switches and physical scale. The scale is that
 * of the frame and not of the window, because a page may be longer than a screen.
 */
export function dress(root: HTMLElement, { language, access, diagonal, frame }: Look): void {
  root.lang = language;
  Object.assign(root.dataset, accessAttributes(access));
  applyScale(root, scaleOf({ ...frames[frame], diagonalInches: Number(diagonal) }));
}
