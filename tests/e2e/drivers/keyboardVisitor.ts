import { type Page, expect } from '@playwright/test';

/** Somebody with a plugged keyboard and nothing else, who must always see where they are. */
export interface KeyboardVisitor {
  /** Goes from stop to stop until the wished one, forwards or backwards; every stop on the way must be seen. */
  goesTo(testId: string, direction?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Presses a key; afterwards the focus must be on something. */
  presses(key: 'Enter' | 'Space' | 'ArrowDown'): Promise<void>;
  /** Goes to a thing and presses it. */
  uses(testId: string, key?: 'Enter' | 'Space'): Promise<void>;
  types(text: string): Promise<void>;
  /** Test id of what has the focus; empty when it has none. */
  readonly holds: () => Promise<string>;
}

/** More stops than any screen has. */
const mostStops = 150;
/** Ten to the second: a screen that leaves lies over the next one for half of it. */
const mostLooks = 10;

interface Stop {
  readonly name: string;
  readonly testId: string;
  /** What is wrong with the stop; empty when nothing. */
  readonly wrong: string;
}

type WithLooks = typeof globalThis & { looksAtRest?: WeakMap<Element, string> };

/** Writes down how everything looks without the focus. Runs inside the page. */
function rememberLooks(): void {
  const page = globalThis as WithLooks;
  page.looksAtRest ??= new WeakMap();
  for (const element of document.querySelectorAll('button, input, a[href], [tabindex]')) {
    const { outline, outlineOffset, boxShadow } = getComputedStyle(element);
    if (element !== document.activeElement)
      page.looksAtRest.set(element, [outline, outlineOffset, boxShadow].join('|'));
  }
}

/** Where the focus is, and whether it can be seen there. Runs inside the page. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { name: 'nothing', testId: '', wrong: '' };
  const testId = element.getAttribute('data-testid') ?? '';
  const name =
    testId === '' ? `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 30)}"` : testId;
  const { outline, outlineOffset, outlineStyle, boxShadow } = getComputedStyle(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (top + bottom) / 2];
  const middle = [Math.max(top, 0), Math.min(bottom, innerHeight)].reduce((one, two) => one + two) / 2;
  const onTop = document.elementFromPoint(x, element.matches('[data-scroller]') ? middle : y);
  const isSeen = onTop !== null && (element.contains(onTop) || onTop.contains(element));
  const atRest = (globalThis as WithLooks).looksAtRest?.get(element);
  const differs = atRest !== [outline, outlineOffset, boxShadow].join('|');
  const isMarked = differs && (outlineStyle !== 'none' || boxShadow !== 'none');
  const wrong = [
    ...(element.closest('[aria-hidden="true"], [inert]') === null ? [] : ['is hidden from those who listen']),
    ...(isSeen ? [] : ['cannot be seen where it is']),
    ...(isMarked ? [] : ['looks as it does without the focus']),
  ];
  return { name, testId, wrong: wrong.join(' and ') };
}

/** Rings may grow in; they are looked at when they have. Runs inside the page. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

export function createKeyboardVisitor(page: Page): KeyboardVisitor {
  const looks = async (): Promise<Stop> => {
    for (let look = 0; ; look += 1) {
      await page.evaluate(endTransitions);
      const stop = await page.evaluate(lookAtFocus);
      if (stop.wrong === '' || look === mostLooks) return stop;
      await page.waitForTimeout(100);
    }
  };
  const holds = async (): Promise<string> => (await page.evaluate(lookAtFocus)).testId;
  const goesTo: KeyboardVisitor['goesTo'] = async (testId, direction = 'Tab') => {
    const way: string[] = [];
    let lost = 0;
    for (let stop = 0; stop < mostStops; stop += 1) {
      if ((await holds()) === testId) return;
      await page.evaluate(rememberLooks);
      await page.keyboard.press(direction);
      const { name, wrong } = await looks();
      way.push(name);
      if (wrong !== '')
        throw new Error(`On the way to ${testId}, ${name} ${wrong}. The way was: ${way.join(', ')}.`);
      // The browser itself has a turn between the last stop and the first; twice in one round is a hole.
      lost += name === 'nothing' ? 1 : 0;
      if (lost > 1)
        throw new Error(`On the way to ${testId}, the focus got lost. The way was: ${way.join(', ')}.`);
    }
    throw new Error(`No way leads to ${testId}. The way was: ${[...new Set(way)].join(', ')}.`);
  };
  const presses: KeyboardVisitor['presses'] = async (key) => {
    const before = await holds();
    await page.keyboard.press(key);
    await expect
      .poll(() => page.evaluate(lookAtFocus).then(({ name }) => name), {
        message: `${key} on ${before} must leave the focus on something`,
        timeout: 3000,
      })
      .not.toBe('nothing');
  };
  return {
    goesTo,
    presses,
    holds,
    async uses(testId, key = 'Enter') {
      await goesTo(testId);
      await presses(key);
    },
    types: (text) => page.keyboard.type(text),
  };
}
