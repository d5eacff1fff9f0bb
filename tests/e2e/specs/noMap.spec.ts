import { expect, test } from '../fixtures/kioskTest.ts';

// A stand's graphics can fail: no WebGL at all.
test.use({ engineSwitches: ['--disable-gpu', '--disable-software-rasterizer'] });

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
