import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { createGuest } from '../drivers/guest.ts';
import { expect, test } from '../measure/stillTest.ts';

test.use({ window: '1080x1920' });

const countOf = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByTestId('place-count').textContent()) ?? '')?.[0]);

test('the number on every wish is that of the places it shows, and letting go of it brings them back', async ({
  kiosk: { page },
}) => {
  const guest = createGuest(page);
  await guest.wakes('fr');
  const all = await countOf(page);
  await guest.taps('open-wishes');
  const wishes = await page
    .locator('[data-testid^="wish-"]:not(:disabled)')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-testid') ?? ''));
  expect(wishes.length).toBeGreaterThan(12);
  for (const id of wishes) {
    const wish = page.getByTestId(id);
    const promised = Number(/\d+$/.exec((await wish.textContent()) ?? '')?.[0]);
    await wish.click();
    await expect(wish).toHaveAttribute('aria-pressed', 'true');
    expect(await countOf(page), id).toBe(promised);
    await wish.click();
    expect(await countOf(page)).toBe(all);
  }
  await guest.taps('wish-withoutCar-true');
  await guest.taps('wish-within-30');
  const both = await countOf(page);
  await guest.taps('close-wishes');
  await guest.taps('view-list');
  await expect(page.locator('[data-testid^="row-"]')).toHaveCount(both);
  await expect(page.getByTestId('open-wishes')).toHaveAttribute('aria-pressed', 'true');
  await guest.taps('clear-filter');
  await expect(page.locator('[data-testid^="row-"]')).toHaveCount(all);
});

test.describe(() => {
  // One office alone has too few places for every theme in every stay.
  const offices = fs.readdirSync(path.join(projectRoot, 'content/partners'));
  const hidden = offices.map((file) => path.basename(file, '.json')).filter((id) => id !== 'haut-languedoc');
  test.use({ partners: { showPending: true, hidden } });

  test('where nothing fits, one tap lets go of what stands in the way, and one of everything', async ({
    kiosk: { page },
  }) => {
    const guest = createGuest(page);
    await guest.wakes('es');
    const all = await countOf(page);
    const nothing = page.getByTestId('nothing-fits');
    const goesToNothing = async (): Promise<void> => {
      const themes = await page.locator('[data-testid^="theme-"]:not(:disabled)').all();
      for (const theme of themes) {
        await theme.click();
        for (const stay of ['day', 'weekend', 'weeks']) {
          await guest.taps(`stay-${stay}`);
          if ((await countOf(page)) === 0) return;
          await guest.taps(`stay-${stay}`);
        }
        await theme.click();
      }
      throw new Error('Every theme has a place for every stay.');
    };
    await goesToNothing();
    await expect(nothing).toBeVisible();
    const way = nothing.locator('[data-testid^="let-go-"]').first();
    const promised = Number(/\d+/.exec((await way.textContent())?.split(':').at(-1) ?? '')?.[0]);
    expect(promised).toBeGreaterThan(0);
    await way.click();
    await expect(nothing).toBeHidden();
    expect(await countOf(page)).toBe(promised);

    await guest.taps('clear-filter');
    await goesToNothing();
    await guest.taps('show-all');
    expect(await countOf(page)).toBe(all);
  });
});

test('a search forgives accents, case and slips, shows results from the first letters, and the map follows', async ({
  kiosk: { page },
  finger,
}) => {
  const guest = createGuest(page);
  await guest.wakes('fr');
  await guest.taps('open-search');
  const field = page.getByTestId('field-search');
  await expect(field).toBeFocused();
  const found = page.locator('[data-testid^="found-"]');
  const types = async (text: string): Promise<void> => {
    for (const letter of text) await finger.tapOn(page.getByTestId(`key-${letter}`));
  };
  await types('na');
  await expect(found.first()).toBeVisible();
  await types('vacele');
  await expect(field).toHaveValue(/navacele/i);
  await expect(found.first()).toHaveAttribute('data-testid', 'found-cirque-de-navacelles');
  await found.first().click();
  await expect(page.locator('[data-place="cirque-de-navacelles"]')).toBeVisible();
  await guest.taps('close-place');
  // The search is still there, as it was left.
  await expect(field).toHaveValue(/navacele/i);
  await field.fill('zzzz');
  await expect(page.getByTestId('nothing-found')).toBeVisible();
  await guest.taps('close-search');
  await expect(page.getByTestId('theme-sea-beaches')).toBeVisible();
});
