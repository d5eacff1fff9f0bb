import { expect, test } from '../fixtures/kioskTest.ts';

test.use({
  window: '960x540',
  settings: { event: 'b-travel-barcelona', idle: { afterSeconds: 15, warningSeconds: 20 } },
});

test('a visitor who walks away is asked first, then everything of theirs is wiped', async ({ visitor }) => {
  const { page } = visitor;
  // The fair in Barcelona begins in Spanish.
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await visitor.wakes('en');
  await visitor.taps('theme-family');
  await visitor.taps('open-contact');
  await visitor.types('firstName', 'Will');
  const warning = page.getByTestId('idle-warning');
  await warning.waitFor({ timeout: 60_000 });

  // What was typed cannot be read behind the warning.
  const field = await page.getByTestId('field-firstName').boundingBox();
  const onTop = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-testid="idle-warning"]') !== null,
    { x: (field?.x ?? 0) + 5, y: (field?.y ?? 0) + 5 },
  );
  expect(onTop).toBe(true);

  await visitor.taps('still-here');
  await expect(warning).toBeHidden();
  await expect(page.getByTestId('field-firstName')).toHaveValue('Will');

  await warning.waitFor({ timeout: 60_000 });
  await warning.waitFor({ state: 'hidden', timeout: 60_000 });
  await visitor.sees('attract');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await visitor.wakes('es');
  await expect(page.getByTestId('theme-family')).toHaveAttribute('aria-pressed', 'false');
  await visitor.taps('open-contact');
  await expect(page.getByTestId('field-firstName')).toHaveValue('');
});

test('a forgotten mouse that only lies there keeps nobody signed in', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.wakes('fr');
  // What a window system sends when something changes under a resting pointer.
  const stop = setInterval(() => void page.mouse.move(300, 200).catch(() => undefined), 2000);
  await page.getByTestId('idle-warning').waitFor({ timeout: 60_000 });
  clearInterval(stop);
});
