import { type Page, expect } from '@playwright/test';
import type { Finger, Point } from './finger.ts';

/** Somebody who can touch once, and nothing more: no drag, no second finger, no holding. */
export interface SingleTapper {
  /** Touches a thing once, after its scroller has been turned to it by its buttons. */
  taps(testId: string): Promise<void>;
  /** Touches the page-turning button of the scroller that holds a thing until it stands in full. */
  turnsTo(testId: string): Promise<void>;
  /** One touch for each character, on the keyboard on the screen. */
  types(field: string, text: string): Promise<void>;
}

/** More than the longest list has pages. */
const mostTurns = 80;

/** Where a thing stands in its scroller. */
interface Place extends Point {
  readonly where: 'in sight' | 'above' | 'below';
  /** The middle of the button that leads there; null when there is no such button that works. */
  readonly button: Point | null;
  readonly scrolled: number;
}

/** Runs inside the page. */
function placeOf(element: Element): Place {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const scroller = element.closest('[data-scroller]');
  const room = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  // As much of it as its room can show.
  const seen = Math.min(bottom, room.bottom, innerHeight) - Math.max(top, room.top, 0);
  const enough = Math.min(bottom - top, room.bottom - room.top) * 0.6;
  const where = seen >= enough ? 'in sight' : top < room.top ? 'above' : 'below';
  const name = where === 'above' ? 'scroll-up' : 'scroll-down';
  let button: Point | null = null;
  for (
    let each = scroller?.parentElement ?? null, steps = 0;
    each !== null && steps < 3 && button === null;
    steps += 1
  ) {
    const found = each.querySelector(`[data-testid="${name}"]:not(:disabled)`)?.getBoundingClientRect();
    if (found !== undefined) button = { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    each = each.parentElement;
  }
  const [from, to] = [Math.max(top, room.top, 0), Math.min(bottom, room.bottom, innerHeight)];
  return { x: (left + right) / 2, y: (from + to) / 2, where, button, scrolled: scroller?.scrollTop ?? 0 };
}

/**
 * Waits until nothing that holds the element scrolls any more: a finger on what still glides only stops it. Runs inside
 * the page.
 */
async function untilStill(element: Element): Promise<void> {
  const scroller = element.closest('[data-scroller]');
  for (let same = 0, before = NaN, looks = 0; scroller !== null && same < 4 && looks < 100; looks += 1) {
    same = scroller.scrollTop === before ? same + 1 : 0;
    before = scroller.scrollTop;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** Whether a finger at a point meets the element. Runs inside the page. */
function isMet(element: Element, { x, y }: Point): boolean {
  const onTop = document.elementFromPoint(x, y);
  return onTop !== null && element.contains(onTop);
}

/** @param settles waits until the page is at rest: nobody touches a card that is still on its way */
export function createSingleTapper(page: Page, finger: Finger, settles: () => Promise<void>): SingleTapper {
  const thing = (testId: string) => page.getByTestId(testId).filter({ visible: true }).first();
  const turnsTo = async (testId: string): Promise<void> => {
    await thing(testId).waitFor();
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const { where, button, scrolled } = await thing(testId).evaluate(placeOf);
      if (where === 'in sight') return;
      if (button === null) throw new Error(`${testId} lies ${where}, and no button leads there.`);
      await finger.tap(button);
      await expect
        .poll(async () => (await thing(testId).evaluate(placeOf)).scrolled, {
          message: `the button must move what holds ${testId}`,
          timeout: 3000,
        })
        .not.toBe(scrolled);
      await thing(testId).evaluate(untilStill);
    }
    throw new Error(`${testId} is not reached by ${mostTurns} touches.`);
  };
  const taps = async (testId: string): Promise<void> => {
    await thing(testId).waitFor();
    await settles();
    await turnsTo(testId);
    const { x, y } = await thing(testId).evaluate(placeOf);
    // The pane that catches the waking touch goes within half a second.
    await expect
      .poll(() => thing(testId).evaluate(isMet, { x, y }), {
        message: `a finger on ${testId} must meet it`,
        timeout: 3000,
      })
      .toBe(true);
    await finger.tap({ x, y });
  };
  return {
    taps,
    turnsTo,
    async types(field, text) {
      await taps(`field-${field}`);
      for (const character of text) await finger.tapOn(page.getByTestId(`key-${character.toLowerCase()}`));
      await expect(page.getByTestId(`field-${field}`)).toHaveValue(text);
    },
  };
}
