import type { Page } from '@playwright/test';
import { differingShare } from '../drivers/colorBlobs.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

test.use({ settings: { idle: { afterSeconds: 600, warningSeconds: 20 } } });

/** Marks the map's canvas, to know it again. */
const markCanvas = (page: Page) =>
  page.evaluate(() => document.querySelector('canvas')?.setAttribute('data-mark', 'the first one'));
const canvasMarks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map((canvas) => canvas.dataset['mark'] ?? 'another'),
  );

test('the map follows the language at once, and its labels with it', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.wakes('fr');
  // Near enough for the lagoons to carry their names: « Étang de Thau », «Laguna de Thau», “Thau Lagoon”.
  await visitor.taps('zoom-in');
  await visitor.mapPicture();
  await visitor.taps('zoom-in');
  const french = await visitor.mapPicture();
  await visitor.taps('language-es');
  await expect(page.getByText('¿Qué te apetece?')).toBeVisible();
  const spanish = await visitor.mapPicture();
  await visitor.taps('language-fr');
  const again = await visitor.mapPicture();
  expect(differingShare(french, spanish)).toBeGreaterThan(0.0005);
  // And back: only the language made the difference.
  expect(differingShare(french, again)).toBeLessThan(differingShare(french, spanish) / 2);
  await expect(page.getByTestId('attribution')).toContainText('OpenStreetMap');
});

test('everything on the map can be done with one finger, and the map is never made anew', async ({
  visitor,
  finger,
}) => {
  const { page } = visitor;
  await markCanvas(page);
  await visitor.wakes('fr');
  const home = await visitor.mapPicture();

  // A busy machine may begin to move late: looked at again until it has, or never does.
  const looksOtherThan = async (before: Buffer): Promise<Buffer> => {
    let now = before;
    await expect
      .poll(async () => differingShare(before, (now = await visitor.mapPicture())))
      .toBeGreaterThan(0.1);
    return now;
  };
  const looksLikeHome = () =>
    expect.poll(async () => differingShare(home, await visitor.mapPicture())).toBeLessThan(0.05);

  await visitor.taps('zoom-in');
  const near = await looksOtherThan(home);
  await finger.pan({ x: 250, y: 350 }, { x: 250, y: 200 });
  const moved = await looksOtherThan(near);
  await finger.pinch({ x: 250, y: 300 }, 2.5);
  await looksOtherThan(moved);
  await visitor.taps('see-everything');
  await looksLikeHome();

  // However slowly the machine draws what fingers did, the button that is touched next wins: here before any frame.
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const button = document.querySelector<HTMLElement>('[data-testid="see-everything"]');
    if (canvas === null || button === null) throw new Error('No map.');
    const pinch = (type: string, half: number): void => {
      const touches = [-half, half].map(
        (x, identifier) => new Touch({ identifier, target: canvas, clientX: 250 + x, clientY: 300 }),
      );
      const down = type === 'touchend' ? [] : touches;
      const event = { touches: down, targetTouches: down, changedTouches: touches };
      canvas.dispatchEvent(new TouchEvent(type, { ...event, bubbles: true, cancelable: true }));
    };
    pinch('touchstart', 60);
    for (const half of [80, 110, 150]) pinch('touchmove', half);
    pinch('touchend', 150);
    button.click();
  });
  await looksLikeHome();

  // However hard somebody pulls, the destination stays within reach.
  for (let pull = 0; pull < 2; pull += 1) await finger.pan({ x: 250, y: 150 }, { x: 250, y: 550 });
  await visitor.taps('see-everything');
  await looksLikeHome();

  await visitor.opensAPlaceOf('wine-food');
  await visitor.taps('close-place');
  await visitor.taps('open-contact');
  await visitor.taps('contact-decline');
  await visitor.taps('clear-filter');
  await visitor.taps('finish');
  await visitor.sees('attract');
  expect(await canvasMarks(page)).toEqual(['the first one']);
});

test('however slowly the loop leaves, the map is no longer its own', async ({ visitor }) => {
  const { page } = visitor;
  await page.evaluate(() => {
    const soon = window.setTimeout.bind(window);
    // As on a machine too busy to take the loop away: scenes go on behind the visitor's back.
    window.setTimeout = ((act: TimerHandler, milliseconds = 0) =>
      soon(act, milliseconds === 420 ? 600_000 : milliseconds)) as typeof window.setTimeout;
  });
  await visitor.wakes('fr');
  // So that every flight, ours or the loop's, is a jump.
  await visitor.taps('access-motion');
  const leaving = page.locator('[data-departing] section').first();
  await expect(leaving).toBeAttached();
  // The second scene would show where the first one flew to.
  for (let scene = 0; scene < 2; scene += 1) {
    const words = await leaving.textContent();
    await expect.poll(() => leaving.textContent()).not.toBe(words);
  }
  const left = await visitor.mapPicture();
  await visitor.taps('see-everything');
  expect(differingShare(left, await visitor.mapPicture())).toBeLessThan(0.05);
});

test('filters combine, say what they would show, and lead out of an empty map', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.wakes('fr');
  const count = async () => Number.parseInt((await page.getByTestId('place-count').textContent()) ?? '', 10);
  const all = await count();
  await visitor.taps('theme-sea-beaches');
  await expect.poll(count).toBeLessThan(all);
  const beaches = await count();
  expect(await page.getByTestId('theme-sea-beaches').textContent()).toContain(String(beaches));
  await visitor.taps('theme-wine-food');
  await expect.poll(count).toBeGreaterThan(beaches);
  const both = await count();
  await visitor.taps('stay-day');
  await expect.poll(count).toBeLessThanOrEqual(both);
  await visitor.taps('clear-filter');
  await expect.poll(count).toBe(all);
});
