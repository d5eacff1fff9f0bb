import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { createGuest } from '../drivers/guest.ts';
import { expect, test } from '../measure/stillTest.ts';

/** Ids of every place, from the files themselves. */
const allPlaces = fs
  .readdirSync(path.join(projectRoot, 'content/places'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

// Offices that have not confirmed yet are shown as well.
test.use({ partners: { showPending: true, hidden: [] } });

test('from home every place is three taps away, through its territory', async ({ kiosk: { page } }) => {
  test.setTimeout(240_000);
  const guest = createGuest(page);
  await guest.wakes('fr');
  // Nothing to wait for between the taps.
  await guest.taps('access-motion');
  const idsOf = (start: string): Promise<string[]> =>
    page
      .locator(`[data-testid^="${start}"]`)
      .evaluateAll((found) => found.map((each) => each.getAttribute('data-testid') ?? ''));
  await guest.taps('view-territories');
  const territories = await idsOf('open-territory-');
  const reached = new Set<string>();
  for (const territory of territories) {
    // Home, as it is when somebody begins: on the map.
    await guest.taps('view-map');
    let taps = 0;
    const counts = async (testId: string): Promise<void> => {
      taps += 1;
      await guest.taps(testId);
    };
    await counts('view-territories');
    await counts(territory);
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'territory');
    const tiles = await idsOf('tile-');
    const toHere = taps;
    for (const tile of tiles) {
      taps = toHere;
      await counts(tile);
      const place = tile.slice('tile-'.length);
      await expect(page.locator(`[data-place="${place}"]`)).toBeVisible();
      expect(taps).toBe(3);
      reached.add(place);
      await guest.taps('close-place');
      await expect(page.locator('html')).toHaveAttribute('data-screen', 'territory');
    }
    await guest.taps('close-territory');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'map');
  }
  expect([...reached].sort()).toEqual(allPlaces);
});
