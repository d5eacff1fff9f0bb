import type { Page } from '@playwright/test';

/** What a visitor does. */
export type Deed =
  | { readonly kind: 'press'; readonly testId: string }
  /** What stands in the field of the search from now on. */
  | { readonly kind: 'write'; readonly text: string };

/** What it leads to: the map is still again, or what this selector finds says or holds something else than before. */
export type Effect = { readonly kind: 'map still' } | { readonly kind: 'changed'; readonly selector: string };

/** From a deed to the end of the first frame that shows its effect. */
export interface Taken {
  readonly milliseconds: number;
  readonly frames: number;
}

/**
 * Does something on the page and waits until its effect is painted. Asked from inside the page, frame by frame, so that
 * no message between processes is measured.
 */
export async function timeOf(page: Page, deed: Deed, effect: Effect): Promise<Taken> {
  return page.evaluate(
    async ({ deed, effect }) => {
      const map = document.querySelector('[data-camera]');
      let rested = false;
      // The map says where it looks whenever it has come to rest, even when it looks where it did.
      const watch = new MutationObserver(() => (rested = true));
      if (map !== null) watch.observe(map, { attributeFilter: ['data-camera'] });
      const shown = (selector: string): string =>
        [...document.querySelectorAll(selector)]
          .map((each) => (each instanceof HTMLInputElement ? each.value : each.outerHTML))
          .join();
      const before = effect.kind === 'changed' ? shown(effect.selector) : '';
      const happened = (): boolean =>
        effect.kind === 'changed'
          ? shown(effect.selector) !== before
          : rested && map?.getAttribute('data-still') === 'yes';

      // Whoever is measured is no idle visitor.
      window.dispatchEvent(new Event('touchstart'));
      const target = document.querySelector<HTMLElement>(
        `[data-testid="${deed.kind === 'press' ? deed.testId : 'field-search'}"]`,
      );
      if (target === null) throw new Error(`There is nothing for ${JSON.stringify(deed)}.`);
      const start = performance.now();
      if (deed.kind === 'press') target.click();
      else {
        // As the keys on the screen write: past React's own property, so that it hears of it.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, deed.text);
        target.dispatchEvent(new Event('input', { bubbles: true }));
      }
      let frames = 0;
      do {
        await new Promise(requestAnimationFrame);
        frames += 1;
        if (performance.now() - start > 60_000)
          throw new Error(`Nothing came of ${JSON.stringify(deed)}: ${JSON.stringify(effect)}.`);
      } while (!happened());
      // A message is delivered when the frame has been painted.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      watch.disconnect();
      return { milliseconds: performance.now() - start, frames };
    },
    { deed, effect },
  );
}

/** Waits until nothing moves on the page and its map has been still for a while. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = (): boolean =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
        );
    const isStill = (): boolean => document.querySelector('[data-still="yes"]') !== null && !passing();
    for (let since = performance.now(); performance.now() - since < 200;) {
      await new Promise(requestAnimationFrame);
      if (!isStill()) since = performance.now();
    }
  });
}
