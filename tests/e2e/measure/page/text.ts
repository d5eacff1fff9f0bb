import type { Rule } from '../rule.ts';
import { type Box, shared, standsOut, windowBox } from './box.ts';
import { inkOf, lettersOf } from './ink.ts';
import { type Clipper, type Problem, clippersOf, coveredBy, isSeen, nameOf, wordsOf } from './seen.ts';

/** Half a pixel is rounding; a whole one is a hairline that no eye misses in a letter. */
const tolerance = 1;

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
  return found;
}

/** Whether a text waits in a scroller, nowhere near its edges: nothing can be wrong with it but its size. */
function waitsOutside(element: Element): boolean {
  const scroller = element.closest('[data-scroller]');
  return (
    scroller !== null && shared(element.getBoundingClientRect(), scroller.getBoundingClientRect()) === null
  );
}

/** Where a line is cut off, or the part of it that is in the window; nothing when it waits in a scroller. */
function cutOff(
  line: Box,
  clippers: readonly Clipper[],
): { readonly part: Box | null; readonly what?: string } {
  let part = line;
  let waits = false;
  for (const { element, box, scrolls } of clippers) {
    const out = standsOut(part, box, tolerance);
    if (out !== null && !scrolls && !waits)
      return { part: null, what: `is cut off by ${nameOf(element)}: ${out}` };
    if (out !== null && scrolls) waits = true;
    const left = shared(part, box);
    if (left === null) return { part: null };
    part = left;
  }
  const out = standsOut(part, windowBox(), tolerance);
  if (out !== null && !waits) return { part: null, what: `stands out of the window: ${out}` };
  return { part: shared(part, windowBox()) };
}

/** Points inside a line, a little within its ends. */
function pointsIn({ left, top, right, bottom }: Box): [x: number, y: number][] {
  const inset = Math.min(2, (right - left) / 4);
  const middle = (top + bottom) / 2;
  return [0, 0.25, 0.5, 0.75, 1].map((part) => [left + inset + (right - left - 2 * inset) * part, middle]);
}

/** Runs a check while an element can be hit, even if fingers go through it. */
function hittable<T>(element: Element, check: () => T): T {
  if (!(element instanceof HTMLElement) || getComputedStyle(element).pointerEvents !== 'none') return check();
  const before = element.style.pointerEvents;
  element.style.pointerEvents = 'auto';
  try {
    return check();
  } finally {
    element.style.pointerEvents = before;
  }
}

function tooSmall(element: Element, { letters, grow }: Rule): string | null {
  const size = lettersOf(element);
  const least = element.closest(keys) === null ? letters * grow : letters;
  if (size >= least - 0.05) return null;
  return `has letters of ${size.toFixed(1)} px instead of ${least.toFixed(1)}${grow > 1 ? ' at the text size asked for' : ''}`;
}

function complaint(element: Element, node: Text, rule: Rule): string | null {
  const small = tooSmall(element, rule);
  if (small !== null || waitsOutside(element)) return small;
  const clippers = clippersOf(element, true);
  for (const line of inkOf(node)) {
    const { part, what } = cutOff(line, clippers);
    if (what !== undefined) return what;
    if (part === null) continue;
    for (const [x, y] of pointsIn(part)) {
      const cover = coveredBy(element, x, y);
      if (cover !== null) return `is covered by ${cover}`;
    }
  }
  return null;
}

/** Text that cannot be read: too small, cut off, outside the window, or under something else. */
export function textProblems(rule: Rule): Problem[] {
  const nodes = textNodes().flatMap((node): Problem[] => {
    const element = node.parentElement;
    if (element === null || !isSeen(element)) return [];
    const what = hittable(element, () => complaint(element, node, rule));
    const text = node.data.replaceAll(/\s+/g, ' ').trim();
    return what === null ? [] : [{ where: nameOf(element), text: text.slice(0, 40), what }];
  });
  const fields = [...document.querySelectorAll('input, textarea, select')].flatMap((field): Problem[] => {
    const what = isSeen(field) ? tooSmall(field, rule) : null;
    return what === null ? [] : [{ where: nameOf(field), text: wordsOf(field), what }];
  });
  return [...nodes, ...fields];
}

/** Keys of the keyboard on the screen. */
export const keys = '[data-key-code], .hg-button';
