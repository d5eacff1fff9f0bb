import { createSingleTapper } from '../drivers/singleTapper.ts';
import { expect, test } from '../measure/stillTest.ts';

/** The usual stand, and the smallest screen at the largest text: there nearly everything must be turned to. */
const stands = [
  { window: '1080x1920', diagonal: 32, textPresses: 0, places: 'all' },
  { window: '1366x768', diagonal: 15.6, textPresses: 3, places: 'some' },
] as const;

for (const { window, diagonal, textPresses, places } of stands) {
  test.describe(() => {
    test.use({ window, diagonal });

    test(`with single touches alone a visit is whole in ${window}, and ${places} places of the list are reached`, async ({
      kiosk: { page },
      finger,
      visitor,
      measure,
    }) => {
      test.setTimeout(240_000);
      const tapper = createSingleTapper(page, finger, measure.settles);
      const html = page.locator('html');
      await visitor.wakes('es');
      await tapper.taps('language-en');
      await expect(html).toHaveAttribute('lang', 'en');
      for (let press = 0; press < textPresses; press += 1) await tapper.taps('access-text');
      await expect(html).toHaveAttribute('data-text', String(textPresses));
      for (const [name, on, off] of [
        ['contrast', 'high', 'normal'],
        ['reach', 'low', 'normal'],
        ['motion', 'less', 'full'],
      ] as const) {
        await tapper.taps(`access-${name}`);
        await expect(html).toHaveAttribute(`data-${name}`, on);
        await tapper.taps(`access-${name}`);
        await expect(html).toHaveAttribute(`data-${name}`, off);
      }

      await tapper.taps('theme-family');
      await tapper.taps('clear-filter');
      await tapper.taps('view-list');
      const rows = await page
        .locator('[data-testid^="row-"]')
        .evaluateAll((found) => found.map((row) => row.getAttribute('data-testid') ?? ''));
      expect(rows.length).toBe(
        Number(/\d+/.exec((await page.getByTestId('place-count').textContent()) ?? '')?.[0]),
      );
      // Down the list and up again.
      const wanted = places === 'all' ? rows : [rows[9], rows[0], rows[4]];
      for (const row of wanted.filter((each) => each !== undefined)) {
        await tapper.taps(row);
        await expect(page.locator(`[data-place="${row.slice('row-'.length)}"]`)).toBeVisible();
        await tapper.taps('close-place');
        await visitor.sees('map');
      }

      await tapper.taps('view-territories');
      const territories = await page
        .locator('[data-testid^="open-territory-"]')
        .evaluateAll((found) => found.map((each) => each.getAttribute('data-testid') ?? ''));
      // The last, then up again; and on its page down to the last place.
      for (const territory of [territories.at(-1), territories[1]].filter((each) => each !== undefined)) {
        await tapper.taps(territory);
        await visitor.sees('territory');
        const tiles = page.locator('[data-testid^="tile-"]');
        await tapper.taps((await tiles.last().getAttribute('data-testid')) ?? '');
        await visitor.sees('place');
        await tapper.taps('close-place');
        await visitor.sees('territory');
        await tapper.taps('close-territory');
        await visitor.sees('map');
      }

      await tapper.taps('open-contact');
      await visitor.sees('contact');
      await tapper.types('firstName', 'Will');
      await tapper.types('email', 'will@btinternet.com');
      await tapper.taps('contact-next');
      await tapper.taps('consent-palavas');
      await tapper.taps('consent-sixteen');
      await tapper.taps('contact-send');
      await visitor.sees('thanks');
      await tapper.taps('thanks-finish');
      await visitor.sees('attract');
    });
  });
}
