import { languages } from '../../../content/schema/language.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

// A stand's graphics can fail: no WebGL at all.
test.use({ engineSwitches: ['--disable-gpu', '--disable-software-rasterizer'] });

test('a machine that draws no map shows a picture of it in every language and format, and tells the staff', async ({
  visitor,
  kiosk,
  host,
}) => {
  const { page } = visitor;
  await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
  await visitor.wakes('fr');
  const picture = page.getByTestId('still-map');
  const formats = { portrait: [540, 960], landscape: [960, 540] } as const;
  const described = new Set<string | null>();
  for (const [format, size] of Object.entries(formats)) {
    await kiosk.app.evaluate(({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    for (const language of languages) {
      await visitor.taps(`language-${language}`);
      await expect(picture).toBeVisible();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.currentSrc))
        .toBe(`kiosk://app/stills/map-${language}-${format}.jpg`);
      // The whole window, drawn in full: none of them is missing or cut.
      const [width, height] = size;
      expect(await picture.boundingBox()).toEqual({ x: 0, y: 0, width, height });
      expect(
        await picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]),
      ).toEqual([2 * width, 2 * height]);
      described.add(await picture.getAttribute('alt'));
    }
  }
  expect(described.size).toBe(languages.length);
  await expect(page.getByTestId('attribution')).toBeVisible();
  await host.opensTheStaffArea();
  await expect(page.locator('[data-code="map-missing"]')).toContainText('no WebGL context');
});

test('a machine that draws no map shows every place as a card, and a contact can still be left', async ({
  visitor,
}) => {
  const { page } = visitor;
  await expect(page.locator('html')).toHaveAttribute('data-map', 'failed');
  await visitor.wakes('es');
  const list = page.getByTestId('place-list');
  const count = async (): Promise<number> =>
    Number.parseInt((await page.getByTestId('place-count').textContent()) ?? '', 10);
  const promised = await count();
  await expect(list.locator('[data-testid^="row-"]')).toHaveCount(promised);
  await expect(page.getByTestId('zoom-in')).toHaveCount(0);
  // Cards to read and to touch, not slivers.
  expect((await list.locator('[data-testid^="row-"]').first().boundingBox())?.height).toBeGreaterThan(70);

  await visitor.taps('theme-well-being');
  await expect.poll(count).toBeLessThan(promised);
  const fewer = await count();
  await expect(list.locator('[data-testid^="row-"]')).toHaveCount(fewer);

  await visitor.taps('view-territories');
  await visitor.taps('open-territory-palavas');
  await visitor.sees('territory');
  await visitor.taps('close-territory');
  await visitor.taps('view-list');

  const name = (await list.locator('[data-testid^="row-"] strong').first().textContent()) ?? '';
  await visitor.taps((await list.locator('[data-testid^="row-"]').first().getAttribute('data-testid')) ?? '');
  await visitor.sees('place');
  await expect(page.getByTestId('place-card')).toContainText(name);
  await visitor.leavesAContact({ firstName: 'Ana', email: 'ana@example.com' }, 'palavas');
});
