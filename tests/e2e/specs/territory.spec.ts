import fs from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, LineString } from 'geojson';
import { openPlates } from '../../../build/plates/openPlates.ts';
import { ensureElectron } from '../../../build/runtime/electronRuntime.ts';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Destination } from '../../../content/schema/destination.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import type { MapTouch } from '../../../renderer/map/mapTouch.ts';
import { createGuest } from '../drivers/guest.ts';
import { createMapSigns } from '../drivers/mapSigns.ts';
import { expect, test } from '../fixtures/kioskTest.ts';
import { test as stillTest } from '../measure/stillTest.ts';

function readContent(file: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(projectRoot, 'content', file), 'utf8'));
}
const { charter = [], landmarks = [] } = readContent('destination.json') as Destination;
const partners = charter.map((id) => readContent(`partners/${id}.json`) as Partner);
/** Who is shown when the settings do not ask for more. */
const shown = partners.filter(({ status }) => status === 'confirmed');

test('every territory is opened by touching its sign on the map', async ({ visitor, finger }) => {
  test.setTimeout(300_000);
  const { page } = visitor;
  const signs = createMapSigns(visitor, finger);
  expect(shown.length).toBeGreaterThan(10);
  await visitor.wakes('fr');
  // Flights would take most of the time.
  await visitor.taps('access-motion');
  for (const { id, name, page: told } of shown) {
    await test.step(name, async () => {
      await signs.opens(id);
      await expect(page.getByTestId('territory-page')).toContainText(told.story.fr);
      await visitor.taps('close-territory');
      await visitor.sees('map');
    });
  }
});

test('from near, a territory is opened by its name along its curve and by its pictogram', async () => {
  const { executable } = ensureElectron(projectRoot, 'auto', () => undefined);
  const plates = await openPlates(projectRoot, executable, process.env);
  try {
    const side = 480;
    const page = await plates.show({ language: 'fr', width: side, height: side });
    /** Brings a position to the middle and touches the map there, or higher by so many px. */
    const touches = async (
      position: readonly [number, number],
      higher: number,
    ): Promise<MapTouch | undefined> => {
      await page.evaluate(
        async ({ center, zoom }) => {
          const { map } = window.examined;
          map.flyTo(center, zoom, 0, { top: 0, right: 0, bottom: 0, left: 0 });
          await map.whenIdle();
        },
        { center: [position[0], position[1]] as [number, number], zoom: 10.8 + Math.log2(side / 1080) },
      );
      await page.waitForTimeout(100);
      await page.evaluate(() => window.examined.map.whenIdle());
      await page.mouse.click(side / 2, side / 2 - higher);
      return page.evaluate(() => window.examined.touches.at(-1));
    };
    const { features } = readContent('map/name-lines.geojson') as FeatureCollection<LineString>;
    // Where no place lies on the name.
    for (const id of ['palavas', 'sete-thau', 'cap-dagde', 'millau-grands-causses']) {
      const curve = features.find(({ properties }) => properties?.['id'] === id)?.geometry.coordinates ?? [];
      const [longitude = 0, latitude = 0] = curve[Math.floor(curve.length / 2)] ?? [];
      expect(await touches([longitude, latitude], 0)).toEqual({ kind: 'territory', partnerId: id });
    }
    // On some of the pictograms lies a place, which wins; these stand where no other pictogram does.
    const opened: (string | undefined)[] = [];
    const alone = ['mont-aigoual-observatoire', 'couvertoirade', 'roquefort'];
    for (const { id, partner, position } of landmarks) {
      if (partner === undefined && !alone.includes(id)) continue;
      const touch = await touches(position, 22);
      if (touch?.kind !== 'territory') continue;
      expect(touch.partnerId, `whose pictogram ${id} is`).toBe(partner);
      opened.push(partner);
    }
    expect(opened.length).toBeGreaterThan(3);
  } finally {
    await plates.close();
  }
});

stillTest(
  'every territory is reached without the map, tells of itself in every language, and leads to its places and back',
  async ({ kiosk: { page } }) => {
    const guest = createGuest(page);
    const html = page.locator('html');
    const sheet = page.getByTestId('territory-page');
    const sees = (screen: string) => expect(html).toHaveAttribute('data-screen', screen);
    const ids = shown.map(({ id }) => id);
    await guest.wakes('fr');
    await guest.taps('view-territories');
    const buttons = page.locator('[data-testid^="open-territory-"]');
    expect(
      await buttons.evaluateAll((found) =>
        found.map((each) => each.getAttribute('data-testid')?.slice('open-territory-'.length)),
      ),
    ).toEqual(ids);

    // Round and round: from each to the next, and back to the first.
    const [first, second] = shown;
    if (first === undefined || second === undefined) throw new Error('There is no territory.');
    await guest.taps(`open-territory-${first.id}`);
    for (const partner of [...shown, first]) {
      await expect(sheet).toHaveAttribute('data-territory', partner.id);
      await expect(sheet.getByRole('heading', { level: 1 })).toBeFocused();
      for (const language of ['fr', 'es', 'en'] as const) {
        await guest.taps(`language-${language}`);
        for (const text of [partner.line, ...Object.values(partner.page)])
          await expect(sheet).toContainText(text[language]);
      }
      await expect(sheet).toContainText(partner.legalName);
      if (partner.address !== null) await expect(sheet).toContainText(partner.address);
      await guest.taps('territory-next');
    }
    await guest.taps('territory-previous');
    await expect(sheet).toHaveAttribute('data-territory', first.id);

    // Every place of the page is a touch away, and its card leads back to where it was opened.
    const tiles = await sheet
      .locator('[data-testid^="tile-"]')
      .evaluateAll((found) => found.map((each) => each.getAttribute('data-testid') ?? ''));
    expect(tiles.length).toBeGreaterThanOrEqual(8);
    for (const tile of tiles) {
      await guest.taps(tile);
      await expect(page.locator(`[data-place="${tile.slice('tile-'.length)}"]`)).toBeVisible();
      await guest.taps('close-place');
      await sees('territory');
      await expect(page.getByTestId(tile)).toBeFocused();
    }

    // The form leads back, too, and a place leads to its territory.
    await sheet.getByTestId('open-contact').click();
    await sees('contact');
    await guest.taps('contact-decline');
    await sees('territory');
    await guest.taps('close-territory');
    await sees('map');
    await guest.taps('view-list');
    await page.getByTestId(tiles[0]?.replace('tile-', 'row-') ?? '').dispatchEvent('click');
    await guest.taps('open-territory');
    await expect(sheet).toHaveAttribute('data-territory', first.id);
    await guest.taps('close-territory');
    await sees('place');
    await expect(page.getByTestId('open-territory')).toBeFocused();

    // Who says what they are in the mood for is shown places.
    await guest.taps('close-place');
    await guest.taps('view-territories');
    await guest.taps('theme-wine-food');
    await expect(page.getByTestId('place-list')).toBeVisible();
  },
);
