import type { WebContents } from 'electron';

/** What no page of a kiosk does, whatever its own style says: dragging pictures and links out of the page. */
const mannersCss = '* { -webkit-user-drag: none !important; -webkit-touch-callout: none !important; }';
/** At a fair there is no mouse, only the arrow it left behind. */
const noCursorCss = '*, *::before, *::after { cursor: none !important; }';

/** Adds the style sheet of a kiosk to every page the contents load. */
export function teachManners(contents: WebContents, hideCursor: boolean): void {
  const css = hideCursor ? `${mannersCss}\n${noCursorCss}` : mannersCss;
  contents.on('dom-ready', () => {
    // Fails only when the page is gone again, and the next one gets it anew.
    contents.insertCSS(css, { cssOrigin: 'user' }).catch(() => {});
  });
}
