import { type Box, standsOut } from './box.ts';
import { inkOf } from './ink.ts';
import { type Problem, isSeen, nameOf, wordsOf } from './seen.ts';

const tolerance = 1;
const decoration = 'img, picture, svg, canvas, video, [aria-hidden="true"]';

interface Overflow {
  readonly across: number;
  readonly down: number;
}

function overflowOf(element: Element): Overflow {
  const across = element.scrollWidth - element.clientWidth;
  const down = element.scrollHeight - element.clientHeight;
  if (across <= tolerance && down <= tolerance) return { across: 0, down: 0 };
  const { overflowX, overflowY } = getComputedStyle(element);
  return { across: overflowX === 'visible' ? 0 : across, down: overflowY === 'visible' ? 0 : down };
}

const contentBox = (element: Element): Box => {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
};

/** What in an element stands out of it and is more than decoration; null when a picture is merely cropped. */
function culprit(element: Element): string | null {
  const box = contentBox(element);
  for (const each of element.querySelectorAll('*')) {
    if (each.closest(decoration) !== null || !isSeen(each)) continue;
    const out = standsOut(each.getBoundingClientRect(), box, tolerance);
    const written = [...each.childNodes].some(
      (node) => node instanceof Text && inkOf(node).some((line) => standsOut(line, box, tolerance) !== null),
    );
    if (out !== null && (each.childElementCount === 0 || each.matches('button, input'))) return nameOf(each);
    if (written) return nameOf(each);
  }
  return null;
}

/** The buttons that move a scroller by a page stand beside it, in what holds both. */
function buttonsOf(scroller: Element, name: 'scroll-up' | 'scroll-down'): Element[] {
  for (let each = scroller.parentElement, steps = 0; each !== null && steps < 3; each = each.parentElement) {
    const found = [...each.querySelectorAll(`[data-testid="${name}"]`)];
    if (found.length > 0) return found;
    steps += 1;
  }
  return [];
}

function scrollerComplaint(element: Element, { across, down }: Overflow): string | null {
  if (across > tolerance) return `scrolls sideways, by ${across} px`;
  if (down <= tolerance) return null;
  const usable = (name: 'scroll-up' | 'scroll-down'): boolean =>
    buttonsOf(element, name).some(
      (button) => isSeen(button) && !button.matches(':disabled, [aria-disabled="true"]'),
    );
  if (element.scrollTop < down - tolerance && !usable('scroll-down'))
    return `hides ${down} px and has no button to scroll down`;
  if (element.scrollTop > tolerance && !usable('scroll-up'))
    return 'is scrolled down and has no button to scroll up';
  return null;
}

function complaint(element: Element): string | null {
  const overflow = overflowOf(element);
  if (overflow.across <= tolerance && overflow.down <= tolerance) return null;
  if (element.closest('[aria-hidden="true"]') !== null || !isSeen(element)) return null;
  if (element.matches('[data-scroller]')) return scrollerComplaint(element, overflow);
  const what = culprit(element);
  if (what === null) return null;
  const { across, down } = overflow;
  const by = [
    ...(across > tolerance ? [`${across} px sideways`] : []),
    ...(down > tolerance ? [`${down} px down`] : []),
  ].join(' and ');
  return `overflows by ${by} without being a scroller (${what})`;
}

/** Things that do not fit and that nobody can reach by a tap. */
export function scrollProblems(): Problem[] {
  const root = document.documentElement;
  const inside = [...document.body.querySelectorAll(':not(svg, svg *, input, textarea)')];
  const problems = inside.flatMap((element): Problem[] => {
    const what = complaint(element);
    return what === null ? [] : [{ where: nameOf(element), text: wordsOf(element), what }];
  });
  const sideways = Math.max(root.scrollWidth, document.body.scrollWidth) - innerWidth;
  if (sideways > tolerance && culprit(document.body) !== null)
    problems.push({ where: 'html', text: '', what: `is ${sideways} px wider than the window` });
  return problems;
}
