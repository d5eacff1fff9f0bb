import type { Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on the glass: real touch events through the browser's own input pipeline. CSS px. */
export interface Finger {
  tap(point: Point): Promise<void>;
  tapOn(target: Locator): Promise<void>;
  /** Puts the finger down and leaves it there until `lift`. */
  press(point: Point): Promise<void>;
  lift(): Promise<void>;
  pan(from: Point, to: Point): Promise<void>;
  /** A palm and other hands: ever other contacts, three to ten at once, that come and move anywhere within a box. */
  flood(box: Box, rounds: number): Promise<void>;
  /** Two fingers apart (`factor` > 1) or together. */
  pinch(center: Point, factor: number): Promise<void>;
}

const steps = 8;

/** CSS px. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a thing is once everything that moves for a time has stopped. What drifts for ever is taken where it is.
 * Frames can be slow here, so animations are asked, not positions compared.
 */
async function restingBox(target: Locator): Promise<Box> {
  await target.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
      .map((animation) => animation.finished.catch(() => undefined));
    const patience = new Promise((done) => setTimeout(done, 5000));
    await Promise.race([Promise.all(passing), patience]);
  });
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to tap on.');
  return box;
}

/** Touch emulation must be on before the page is loaded, or the page believes that it has no touch screen. */
export async function createFinger(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.reload();
  await page.waitForFunction(() =>
    ['ready', 'failed'].includes(document.documentElement.dataset['map'] ?? ''),
  );
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id, radiusX: 12, radiusY: 12, force: 1 })),
    });
  const between = (from: Point, to: Point, part: number): Point => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });

  const tap = async (point: Point): Promise<void> => {
    await send('touchStart', [point]);
    await send('touchEnd', []);
  };
  return {
    tap,
    async tapOn(target) {
      // What is on its way out is no longer there to be touched.
      const staying = target.page().locator(':not([data-departing] *)');
      const seen = target.and(staying).filter({ visible: true }).first();
      await seen.waitFor({ state: 'visible' });
      const { x, y, width, height } = await restingBox(seen);
      await tap({ x: x + width / 2, y: y + height / 2 });
    },
    async press(point) {
      await send('touchStart', [point]);
    },
    async lift() {
      await send('touchEnd', []);
    },
    async pan(from, to) {
      await send('touchStart', [from]);
      for (let step = 1; step <= steps; step += 1) {
        await send('touchMove', [between(from, to, step / steps)]);
        await page.waitForTimeout(30);
      }
      await send('touchEnd', []);
    },
    async flood({ x, y, width, height }, rounds) {
      // Anywhere, and the same each time: a step around the box that meets every part of it.
      const spot = (number: number): Point => ({
        x: x + ((number * 0.618) % 1) * width,
        y: y + ((number * 0.755) % 1) * height,
      });
      for (let round = 0; round < rounds; round += 1) {
        const contacts = 3 + (round % 8);
        const at = (moved: number): Point[] =>
          Array.from({ length: contacts }, (_, index) => spot(round * 11 + index + moved));
        await send('touchStart', at(0));
        await send('touchMove', at(0.07));
        await send('touchMove', at(3));
        await send('touchEnd', []);
      }
    },
    async pinch(center, factor) {
      const spread = (part: number): Point[] => {
        const half = 60 * (1 + (factor - 1) * part);
        return [
          { x: center.x - half, y: center.y },
          { x: center.x + half, y: center.y },
        ];
      };
      await send('touchStart', spread(0));
      for (let step = 1; step <= steps; step += 1) {
        await send('touchMove', spread(step / steps));
        await page.waitForTimeout(30);
      }
      await send('touchEnd', []);
    },
  };
}
