import type { Page } from '@playwright/test';
import { createGuest } from '../drivers/guest.ts';
import { expect, test } from '../measure/stillTest.ts';

test.use({ window: '1080x1920' });

/** Test ids that begin with a word, in their order on the page, without it. */
const idsAfter = (page: Page, start: string): Promise<string[]> =>
  page
    .locator(`[data-testid^="${start}"]`)
    .evaluateAll(
      (found, length) => found.map((each) => each.getAttribute('data-testid')?.slice(length) ?? ''),
      start.length,
    );
const heading = 'h1[data-first-focus]';

test('a card leads to the next, to the previous and to what is near, and its picture is never empty', async ({
  kiosk: { page },
}) => {
  const guest = createGuest(page);
  const card = page.getByTestId('place-card');
  const shows = (id: string) => expect(page.locator(`[data-place="${id}"]`)).toBeVisible();
  await guest.wakes('fr');
  await guest.taps('view-list');
  const list = await idsAfter(page, 'row-');
  const [first = '', second = ''] = list;
  await guest.taps(`row-${first}`);
  await shows(first);
  await guest.taps('next-place');
  await shows(second);
  await expect(card.locator(heading)).toBeFocused();
  await guest.taps('previous-place');
  await shows(first);
  // The list is a round.
  await guest.taps('previous-place');
  await shows(list.at(-1) ?? '');

  const near = await idsAfter(page, 'near-');
  expect(near).toHaveLength(3);
  const [nearest = ''] = near;
  const picture = card.locator('img').first();
  await picture.evaluate((element) => element.setAttribute('data-kept', ''));
  await guest.taps(`near-${nearest}`);
  await shows(nearest);
  // A picture that is mounted anew shows its empty frame; the same one shows the old picture until the new one is there.
  await expect(picture).toHaveAttribute('data-kept');
  await expect(picture).toHaveJSProperty('complete', true);
  await guest.taps('close-place');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'map');
});

test('a card says what editors declared, with its sign, in the visitor’s language', async ({
  kiosk: { page },
}) => {
  const guest = createGuest(page);
  await guest.wakes('es');
  await guest.taps('view-list');
  await guest.taps('row-plateau-du-caroux');
  await expect(page.getByTestId('place-card')).toContainText('Altitud: 1091\u00a0m');
});

test('the list is sorted by distance, theme or territory, and arrow keys go through all of it', async ({
  kiosk: { page },
}) => {
  const guest = createGuest(page);
  await guest.wakes('en');
  await guest.taps('view-list');
  const list = page.getByTestId('place-list');
  const byDistance = await idsAfter(page, 'row-');
  await expect(list.locator('h2')).toHaveCount(0);
  for (const order of ['theme', 'territory']) {
    await guest.taps(`sort-${order}`);
    await expect(page.getByTestId(`sort-${order}`)).toHaveAttribute('aria-pressed', 'true');
    expect(await list.locator('h2').count()).toBeGreaterThan(3);
    const sorted = await idsAfter(page, 'row-');
    expect([...sorted].sort()).toEqual([...byDistance].sort());
    // The first place of the second heading follows the last one of the first.
    const firsts = await list.locator('section').first().locator('button').count();
    await page.getByTestId(`row-${sorted[firsts - 1] ?? ''}`).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByTestId(`row-${sorted[firsts] ?? ''}`)).toBeFocused();
    await expect(list.locator('[data-testid^="row-"][tabindex="0"]')).toHaveCount(1);
  }
  await guest.taps('sort-distance');
  expect(await idsAfter(page, 'row-')).toEqual(byDistance);
});
