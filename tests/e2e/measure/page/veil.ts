const sheet = new CSSStyleSheet();

/**
 * Draws the page or not, without touching how it is laid out: drawing 8 megapixels takes ten times as long as everything
 * that is measured. Without a transition, because the page may have one for everything.
 */
export function veil(on: boolean): void {
  sheet.replaceSync(`html { transition: none !important; opacity: ${on ? 0 : 1} !important }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
