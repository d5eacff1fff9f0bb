import type { Rule } from '../rule.ts';
import { scrollProblems } from './scrolling.ts';
import { type Problem, looksAnew } from './seen.ts';
import { targetProblems } from './targets.ts';
import { textProblems } from './text.ts';
import { veil } from './veil.ts';

export { settle } from './settle.ts';

/** What is wrong with a page, by what was asked. */
export interface Measured {
  readonly text: readonly Problem[];
  readonly targets: readonly Problem[];
  readonly scrolling: readonly Problem[];
}

/** Looks at the page as it stands. @param hide whether it is drawn no more afterwards, until the next look */
export function look(rule: Rule, hide: boolean): Measured {
  veil(false);
  looksAnew();
  const found = { text: textProblems(rule), targets: targetProblems(rule), scrolling: scrollProblems() };
  if (!hide) return found;
  const isEmpty = !document.body.checkVisibility({ opacityProperty: true });
  veil(true);
  if (isEmpty) throw new Error('Nothing was to be seen.');
  return found;
}
