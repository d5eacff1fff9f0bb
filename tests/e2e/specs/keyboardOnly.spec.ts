import { createKeyboardVisitor } from '../drivers/keyboardVisitor.ts';
import { expect, test } from '../measure/stillTest.ts';

for (const window of ['1080x1920', '1366x768']) {
  test.describe(() => {
    test.use({ window });

    test(`with a plugged keyboard alone a visit is whole in ${window}: woken, read, changed, chosen, written and sent`, async ({
      kiosk: { page },
    }) => {
      const html = page.locator('html');
      const visitor = createKeyboardVisitor(page);
      await visitor.presses('Space');
      await expect(html).toHaveAttribute('data-screen', 'map');

      await visitor.uses('language-es');
      await expect(html).toHaveAttribute('lang', 'es');
      expect(await visitor.holds()).toBe('language-es');
      await visitor.goesTo('language-fr', 'Shift+Tab');
      await visitor.presses('Space');
      await expect(html).toHaveAttribute('lang', 'fr');

      await visitor.goesTo('access-text');
      for (const size of ['1', '2', '3', '0', '1']) {
        await visitor.presses('Enter');
        await expect(html).toHaveAttribute('data-text', size);
        expect(await visitor.holds()).toBe('access-text');
      }
      for (const [name, value] of [
        ['contrast', 'high'],
        ['reach', 'low'],
        ['motion', 'less'],
      ] as const) {
        await visitor.uses(`access-${name}`, 'Space');
        await expect(html).toHaveAttribute(`data-${name}`, value);
        await expect(page.getByTestId(`access-${name}`)).toHaveAttribute('aria-pressed', 'true');
        expect(await visitor.holds()).toBe(`access-${name}`);
      }

      await visitor.uses('view-list');
      const rows = page.locator('[data-testid^="row-"]');
      await visitor.goesTo((await rows.first().getAttribute('data-testid')) ?? '');
      for (let down = 0; down < 6; down += 1) await visitor.presses('ArrowDown');
      const row = (await rows.nth(6).getAttribute('data-testid')) ?? '';
      expect(await visitor.holds()).toBe(row);
      await visitor.presses('Enter');
      await expect(html).toHaveAttribute('data-screen', 'place');
      await visitor.uses('close-place');
      await expect(html).toHaveAttribute('data-screen', 'map');
      await expect.poll(visitor.holds).toBe(row);

      await visitor.uses('view-territories');
      const territories = page.locator('[data-testid^="open-territory-"]');
      await visitor.goesTo((await territories.first().getAttribute('data-testid')) ?? '');
      for (let down = 0; down < 3; down += 1) await visitor.presses('ArrowDown');
      const territory = (await territories.nth(3).getAttribute('data-testid')) ?? '';
      expect(await visitor.holds()).toBe(territory);
      await visitor.presses('Enter');
      await expect(html).toHaveAttribute('data-screen', 'territory');
      const tile = (await page.locator('[data-testid^="tile-"]').first().getAttribute('data-testid')) ?? '';
      await visitor.uses(tile);
      await expect(html).toHaveAttribute('data-screen', 'place');
      await visitor.uses('close-place');
      await expect(html).toHaveAttribute('data-screen', 'territory');
      await expect.poll(visitor.holds).toBe(tile);
      await visitor.uses('territory-next');
      await visitor.uses('close-territory');
      await expect(html).toHaveAttribute('data-screen', 'map');

      await visitor.uses('open-contact');
      await expect(html).toHaveAttribute('data-screen', 'contact');
      await visitor.uses('contact-decline');
      await expect(html).toHaveAttribute('data-screen', 'map');
      await expect.poll(visitor.holds).toBe('open-contact');

      await visitor.presses('Enter');
      await visitor.goesTo('field-firstName');
      await visitor.types('Zoé');
      await visitor.goesTo('field-email');
      await visitor.types('zoe@orange.fr');
      await visitor.uses('contact-next');
      await visitor.uses('consent-montpellier', 'Space');
      await visitor.uses('consent-sixteen', 'Space');
      await visitor.uses('contact-send');
      await expect(html).toHaveAttribute('data-screen', 'thanks');
      await visitor.uses('thanks-finish');
      await expect(html).toHaveAttribute('data-screen', 'attract');
    });
  });
}
