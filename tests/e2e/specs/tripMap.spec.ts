import { colorBlobs } from '../drivers/colorBlobs.ts';
import { createTraveller } from '../drivers/traveller.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

/** Of the way and of the seals with its numbers; nothing else on the map has it. */
const wayColour = '#7b2d43';

test('a trip is drawn on the map while its notebook is open, and the search moves the map to what it finds', async ({
  visitor,
}) => {
  const { page } = visitor;
  const traveller = createTraveller(page);
  await visitor.wakes('fr');
  const drawn = async (): Promise<number> =>
    colorBlobs(await visitor.mapPicture(), wayColour, 30).reduce((sum, { area }) => sum + area, 0);
  const overview = await visitor.mapPicture();
  expect(await drawn()).toBe(0);
  await traveller.opensTheNotebook();
  await traveller.takesOver('millau-entre-riviere-et-ciel');
  // Two seals alone would be some 300 px; the way to Millau and back is more.
  await expect.poll(drawn, { timeout: 60_000 }).toBeGreaterThan(600);
  await visitor.taps('close-trip');
  await expect.poll(drawn, { timeout: 60_000 }).toBe(0);

  await visitor.taps('see-everything');
  await visitor.taps('open-search');
  await page.getByTestId('field-search').fill('salagou');
  await expect(page.locator('[data-testid^="found-"]').first()).toBeVisible();
  const found = await visitor.mapPicture();
  await page.getByTestId('field-search').fill('navacelles');
  await expect(page.getByTestId('found-cirque-de-navacelles')).toBeVisible();
  const elsewhere = await visitor.mapPicture();
  expect(Buffer.compare(found, elsewhere)).not.toBe(0);
  expect(overview.length).toBeGreaterThan(0);
});
