import fs from 'node:fs';
import path from 'node:path';
import { differingShare } from '../drivers/colorBlobs.ts';
import { killGraphics, watchContexts } from '../drivers/graphics.ts';
import { createMapWitness } from '../drivers/mapWitness.ts';
import { logOf } from '../drivers/profile.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

/** Two pictures of a map that shows the same; labels may find their places in another order. */
const same = 0.01;

test('a map that loses its graphics gives way to its picture, and comes back as it is wished by then', async ({
  visitor,
  kiosk,
  profileFolder,
}) => {
  const { page } = visitor;
  const witness = await createMapWitness(page);
  await visitor.wakes('fr');
  const home = await visitor.mapPicture();
  await visitor.taps('theme-well-being');
  await visitor.taps('language-es');
  await visitor.taps('access-contrast');
  const wished = await visitor.mapPicture();
  expect(differingShare(home, wished)).toBeGreaterThan(5 * same);
  await visitor.taps('access-contrast');
  await visitor.taps('language-fr');
  await visitor.taps('clear-filter');

  await page.getByTestId('zoom-in').focus();
  await witness.loses();
  await witness.is('lost');
  await expect(page.getByTestId('still-map')).toBeVisible();
  // What had the focus went with the map.
  await expect(page.locator('h1:focus')).toBeVisible();
  await expect(page.getByTestId('place-list')).toBeVisible();
  // What is left to choose from are the list and the territories.
  for (const dead of ['zoom-in', 'see-everything', 'view-map'])
    await expect(page.getByTestId(dead)).toHaveCount(0);
  await visitor.taps('theme-well-being');
  await visitor.taps('language-es');
  await visitor.taps('access-contrast');
  await witness.restores();
  await witness.is('ready');
  await expect(page.getByTestId('still-map')).toHaveCount(0);
  expect(differingShare(wished, await visitor.mapPicture())).toBeLessThan(same);
  const once = ['ready', 'lost with a picture', 'ready'];
  expect(await witness.saw()).toEqual(once);

  // The process behind it dies while a card is open, and soon again: the same, and all by itself.
  await visitor.taps('view-list');
  await page.locator('[data-testid^="row-"]').first().click();
  await visitor.sees('place');
  const card = await visitor.mapPicture();
  expect(differingShare(wished, card)).toBeGreaterThan(5 * same);
  for (const deaths of [1, 2]) {
    await killGraphics(kiosk.app);
    const all = [...once, ...Array.from({ length: deaths }, () => once.slice(1)).flat()];
    await expect.poll(() => witness.saw(), { timeout: 60_000 }).toEqual(all);
    await witness.is('ready');
  }
  await visitor.sees('place');
  expect(differingShare(card, await visitor.mapPicture())).toBeLessThan(same);

  const told = (): unknown => JSON.parse(fs.readFileSync(path.join(profileFolder, 'health.json'), 'utf8'));
  await expect.poll(told, { timeout: 30_000 }).toMatchObject({ map: 'ready', mapLosses: 3, problems: [] });
  const log = logOf(profileFolder);
  for (const event of ['map.lost', 'map.returned', 'graphics.back']) expect(log).toContain(`"${event}"`);
});

test('a map that cannot be made is tried again while nobody is there, and at once when the graphics are back', async ({
  visitor,
  kiosk,
}) => {
  const { page } = visitor;
  const graphics = await watchContexts(page);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
  const witness = await createMapWitness(page);
  await expect(page.getByTestId('still-map')).toBeVisible();
  await expect.poll(() => graphics.asked()).toBe(2);

  await visitor.wakes('es');
  await visitor.taps('theme-well-being');
  await graphics.work();
  // Not by itself: making a map would hold the page up under the visitor's finger.
  expect(await graphics.asked()).toBe(2);
  await killGraphics(kiosk.app);
  await witness.is('ready');
  expect(await graphics.asked()).toBe(3);
  expect(await witness.saw()).toEqual(['failed with a picture', 'ready']);
  const filtered = await visitor.mapPicture();
  await visitor.taps('clear-filter');
  expect(differingShare(filtered, await visitor.mapPicture())).toBeGreaterThan(same);
  await visitor.taps('theme-well-being');
  expect(differingShare(filtered, await visitor.mapPicture())).toBeLessThan(same);

  // The browser does not give this one back: another one is made, when the visitor is gone.
  await witness.loses();
  await witness.is('lost');
  await visitor.taps('clear-filter');
  await visitor.taps('finish');
  await witness.is('ready');
  expect(await graphics.asked()).toBe(4);
  // Given back too late: nobody sees that canvas any more, and it keeps nothing.
  await witness.restores();
  await visitor.wakes('fr');
  expect(differingShare(filtered, await visitor.mapPicture())).toBeGreaterThan(same);
  expect(await graphics.mostAlive()).toBe(1);
});
