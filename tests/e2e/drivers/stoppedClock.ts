import { type Page, expect } from '@playwright/test';

/** The page's clock in the hand of a test: what would take minutes takes none, and what would go away stays. */
export interface StoppedClock {
  /** Nothing in the page happens by itself until `runs`. */
  stops(): Promise<void>;
  runs(): Promise<void>;
  /** Lets so much time pass at once; timers fire at most once. Milliseconds. */
  skips(milliseconds: number): Promise<void>;
  /** Lets so much time pass with everything that happens in it, while stopped. Milliseconds. */
  passes(milliseconds: number): Promise<void>;
  /** Lets a little time pass again and again until a thing is done that waits for time in the page. */
  passesWhile<T>(thing: Promise<T>): Promise<T>;
}

/** Milliseconds of the page for each look whether a thing is done: a second of it must take many looks. */
const little = 5;

/**
 * Takes over the page's clock and chance, from a fresh start of the page on: every run sees the same things in the
 * same order.
 */
export async function takeClock(page: Page): Promise<StoppedClock> {
  // The corner is a page too. One that comes up in the middle of this would be left without a clock.
  await expect
    .poll(
      () =>
        page
          .context()
          .pages()
          .some((each) => each.url().startsWith('kiosk://corner')),
      { intervals: [20] },
    )
    .toBe(true);
  await page.clock.install();
  await page.addInitScript(() => {
    // The minimal standard generator of Park and Miller.
    let state = 7;
    Math.random = () => {
      state = (state * 16807) % 2147483647;
      return state / 2147483647;
    };
  });
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'ready', null, {
    polling: 20,
  });
  return {
    async stops() {
      // Every page of the program has this clock, and they drift apart: the one that is ahead decides. A moment
      // later still, because they run on while this call is on its way; on a busy machine a longer one.
      await expect(async () => {
        const times = await Promise.all(
          page
            .context()
            .pages()
            .map((each) => each.evaluate(() => Date.now())),
        );
        await page.clock.pauseAt(Math.max(...times) + 400);
      }).toPass({ timeout: 20_000 });
    },
    runs: () => page.clock.resume(),
    skips: (milliseconds) => page.clock.fastForward(milliseconds),
    passes: (milliseconds) => page.clock.runFor(milliseconds),
    async passesWhile(thing) {
      let done = false;
      const watched = thing.finally(() => (done = true));
      // Whoever waits for the thing hears of its failure; this only watches.
      watched.catch(() => undefined);
      while (!done) await page.clock.runFor(little);
      return watched;
    },
  };
}
