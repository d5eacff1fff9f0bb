import { type Page, expect } from '@playwright/test';

/** Somebody who looks at nothing but the map, and can take its graphics away and give them back. */
export interface MapWitness {
  /** What the document element has said about the map until now, and whether a picture stood in its place. */
  saw(): Promise<readonly string[]>;
  is(state: 'ready' | 'lost'): Promise<void>;
  /** The canvas of the map loses its graphics; the browser does not give them back by itself. */
  loses(): Promise<void>;
  /** Gives back what `loses` took from the canvas, which may be on the page no more. */
  restores(): Promise<void>;
}

interface Witnessed {
  /** Extensions of the canvases that lost their graphics, the youngest last. */
  readonly lost: WEBGL_lose_context[];
  readonly seen: string[];
}
declare global {
  interface Window {
    witnessed: Witnessed;
  }
}

export async function createMapWitness(page: Page): Promise<MapWitness> {
  await page.evaluate(() => {
    const seen: string[] = [];
    window.witnessed = { lost: [], seen };
    const look = (): void => {
      const picture = document.querySelector('[data-testid="still-map"]') === null ? '' : ' with a picture';
      const now = `${document.documentElement.dataset['map'] ?? ''}${picture}`;
      if (seen.at(-1) !== now) seen.push(now);
    };
    look();
    new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['data-map'] });
  });
  return {
    saw: () => page.evaluate(() => window.witnessed.seen),
    async is(state) {
      await expect(page.locator('html')).toHaveAttribute('data-map', state, { timeout: 60_000 });
    },
    loses: () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas');
        const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        if (extension === undefined || extension === null)
          throw new Error('The map has no graphics to lose.');
        window.witnessed.lost.push(extension);
        extension.loseContext();
      }),
    restores: () => page.evaluate(() => window.witnessed.lost.at(-1)?.restoreContext()),
  };
}
