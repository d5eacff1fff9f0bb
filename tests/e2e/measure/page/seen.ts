import { type Box, shared, windowBox } from './box.ts';

/** A complaint about one thing on the page, in plain words. */
export interface Problem {
  /** A selector that finds the thing, as short as it can be. */
  readonly where: string;
  /** What stands there, shortened. */
  readonly text: string;
  readonly what: string;
}

/** An element by its nearest test id, and what it is within. */
export function nameOf(element: Element): string {
  const marked = element.closest('[data-testid]');
  const own =
    element.tagName.toLowerCase() +
    [...element.classList].map((name) => `.${name.replace(/^_([A-Za-z-]+)_.*$/, '$1')}`).join('');
  if (marked === null) return own;
  const testId = `[data-testid=${marked.getAttribute('data-testid')}]`;
  return marked === element ? testId : `${testId} ${own}`;
}

export function wordsOf(element: Element): string {
  const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

function hidesFromEyes(element: Element): boolean {
  const { clipPath, clip, overflowX, position } = getComputedStyle(element);
  if (clipPath.startsWith('inset(50%') || clipPath.startsWith('inset(100%')) return true;
  if (position === 'absolute' && /^rect\((0|1)px/.test(clip)) return true;
  if (overflowX === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

/** Answers of this look at the page: half a thousand things share the same ancestors. */
let known = new WeakMap<Element, boolean>();

/** Forgets the last look, because the page may have changed since. */
export function looksAnew(): void {
  known = new WeakMap();
}

/** Only for those who listen: drawn nowhere, by one of the usual techniques. */
export function isForListeners(element: Element): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const above = element.parentElement;
  const hidden = hidesFromEyes(element) || (above !== null && isForListeners(above));
  known.set(element, hidden);
  return hidden;
}

/** Out of reach for everybody at this moment: under a modal dialogue, or switched off on purpose. */
function isSetAside(element: Element): boolean {
  if (element.closest('[inert]') !== null) return true;
  return [...document.querySelectorAll('[aria-modal="true"], dialog:modal')].some(
    (dialogue) => dialogue.checkVisibility() && !dialogue.contains(element),
  );
}

/** Drawn for eyes, and meant to be read or touched now. */
export function isSeen(element: Element): boolean {
  const drawn = element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  return drawn && !isForListeners(element) && !isSetAside(element);
}

/** An ancestor that cuts off what stands out of it, and on which axes. */
export interface Clipper {
  readonly element: Element;
  readonly box: Box;
  /** What lies outside can be brought in by its buttons. */
  readonly scrolls: boolean;
}

function holdsAbsolute(style: CSSStyleDeclaration): boolean {
  return (
    style.position !== 'static' ||
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter/.test(style.willChange)
  );
}

function clipBox(element: Element, style: CSSStyleDeclaration): Box | null {
  const contained = /paint|strict|content/.test(style.contain);
  const across = contained || style.overflowX !== 'visible';
  const down = contained || style.overflowY !== 'visible';
  if (!across && !down) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const isDrawing = element instanceof SVGElement;
  return {
    left: across ? left + clientLeft : -Infinity,
    right: across ? (isDrawing ? right : left + clientLeft + clientWidth) : Infinity,
    top: down ? top + clientTop : -Infinity,
    bottom: down ? (isDrawing ? bottom : top + clientTop + clientHeight) : Infinity,
  };
}

/** The ancestors that cut an element off, from the inside to the outside; itself first if it cuts off what is in it. */
export function clippersOf(element: Element, withItself: boolean): Clipper[] {
  const found: Clipper[] = [];
  let position = withItself ? 'static' : getComputedStyle(element).position;
  const first = withItself ? element : element.parentElement;
  for (let each = first; each !== null && each !== document.body; each = each.parentElement) {
    const style = getComputedStyle(each);
    const holds = holdsAbsolute(style);
    // What is placed by another ancestor is not cut off by those in between.
    const escapes =
      (position === 'absolute' && !holds) || (position === 'fixed' && style.transform === 'none');
    if (escapes) continue;
    const box = clipBox(each, style);
    if (box !== null) found.push({ element: each, box, scrolls: each.matches('[data-scroller]') });
    position = style.position;
  }
  return found;
}

/** What of a box can be seen, scrollers taken as they stand; null when nothing. */
export function visiblePart(box: Box, clippers: readonly Clipper[]): Box | null {
  return clippers.reduce<Box | null>(
    (part, clipper) => (part === null ? null : shared(part, clipper.box)),
    shared(box, windowBox()),
  );
}

/** What lies over an element at a point; null when the element itself, a part of it or what holds it is on top. */
export function coveredBy(element: Element, x: number, y: number): string | null {
  const top = document.elementFromPoint(x, y);
  if (top === null || top === element || element.contains(top) || top.contains(element)) return null;
  const marked = top.closest('[data-testid]');
  return nameOf(marked === null || marked.contains(element) ? top : marked);
}
