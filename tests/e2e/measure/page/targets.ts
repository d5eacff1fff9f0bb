import type { Rule } from '../rule.ts';
import { type Box, distance, shared, standsOut, windowBox } from './box.ts';
import {
  type Clipper,
  type Problem,
  clippersOf,
  coveredBy,
  isForListeners,
  isSeen,
  nameOf,
  visiblePart,
  wordsOf,
} from './seen.ts';
import { keys } from './text.ts';

const selector = [
  ...['button', 'a[href]', 'input', 'select', 'textarea'],
  ...['button', 'checkbox', 'radio', 'switch', 'tab', 'link'].map((role) => `[role="${role}"]`),
].join(', ');
/** Rounding of a layout in fractions of a pixel. */
const tolerance = 0.5;

interface Target {
  readonly element: Element;
  readonly isKey: boolean;
  readonly box: Box;
  /** What of it a finger meets. */
  readonly part: Box;
  readonly clippers: readonly Clipper[];
}

const isEnabled = (element: Element): boolean =>
  !element.matches(':disabled') && element.closest('[aria-disabled="true"]') === null;

/** What a finger touches: a box that is drawn by its label stands for the box. */
function touched(element: Element): Element | null {
  if (element instanceof HTMLInputElement && isForListeners(element)) return element.labels?.[0] ?? null;
  return element;
}

function targetsOnScreen(): Target[] {
  const elements = [...document.querySelectorAll(selector)]
    .filter(isEnabled)
    .map(touched)
    .filter((element): element is Element => element !== null && isSeen(element));
  return [...new Set(elements)]
    .filter((element) => !elements.some((other) => other !== element && other.contains(element)))
    .flatMap((element): Target[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const box = { left, top, right, bottom };
      const clippers = clippersOf(element, false);
      const scrollers = clippers.filter(({ scrolls }) => scrolls);
      const part =
        visiblePart(box, scrollers.length > 0 ? clippers : []) ?? (scrollers.length > 0 ? null : box);
      if (part === null) return [];
      return [{ element, isKey: element.matches(keys), box, part, clippers }];
    });
}

function complaint(target: Target, rule: Rule): string | null {
  const { element, isKey, box, part, clippers } = target;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const least = isKey ? rule.key : rule.target;
  if (Math.min(width, height) < least - tolerance)
    return `is ${width.toFixed(1)} x ${height.toFixed(1)} px, less than ${least.toFixed(1)}`;
  const fixed = clippers.findIndex(({ scrolls }) => scrolls);
  for (const clipper of fixed < 0 ? clippers : clippers.slice(0, fixed)) {
    const out = standsOut(box, clipper.box, 1);
    if (out !== null) return `is cut off by ${nameOf(clipper.element)}: ${out}`;
  }
  const out = fixed < 0 ? standsOut(box, windowBox(), 1) : null;
  if (out !== null) return `stands out of the window: ${out}`;
  const corner = shared(part, { left: 0, top: 0, right: rule.corner, bottom: rule.corner });
  if (corner !== null && corner.right - corner.left > 1 && corner.bottom - corner.top > 1)
    return `lies ${Math.ceil(corner.right - corner.left)} x ${Math.ceil(corner.bottom - corner.top)} px under the staff's corner`;
  const cover = coveredBy(element, (part.left + part.right) / 2, (part.top + part.bottom) / 2);
  return cover === null ? null : `is covered by ${cover}`;
}

function tooNear(one: Target, two: Target, rule: Rule): string | null {
  const least = one.isKey && two.isKey ? rule.keyGap : rule.gap;
  const between = distance(one.part, two.part);
  if (between >= least - tolerance) return null;
  const other = `${nameOf(two.element)} "${wordsOf(two.element)}"`;
  return between < -tolerance
    ? `overlaps ${other} by ${(-between).toFixed(1)} px`
    : `is ${Math.max(0, between).toFixed(1)} px from ${other}, less than ${least.toFixed(1)}`;
}

/** Things to touch that a finger misses: too small, cut off, covered, overlapping or too near to each other. */
export function targetProblems(rule: Rule): Problem[] {
  const targets = targetsOnScreen();
  const problem = ({ element }: Target, what: string): Problem => ({
    ...{ where: nameOf(element), text: wordsOf(element), what },
  });
  return targets.flatMap((target, index) => {
    const own = complaint(target, rule);
    // What is covered is touched by nobody, so it is near to nothing.
    if (own?.startsWith('is covered') === true) return [problem(target, own)];
    const near = targets.slice(index + 1).flatMap((other) => {
      const what = tooNear(target, other, rule);
      const isHidden = what !== null && complaint(other, rule)?.startsWith('is covered') === true;
      return what === null || isHidden ? [] : [problem(target, what)];
    });
    return [...(own === null ? [] : [problem(target, own)]), ...near];
  });
}
