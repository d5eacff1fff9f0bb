import { expect, test } from '../fixtures/kioskTest.ts';

test.use({ settings: { idle: { afterSeconds: 600, warningSeconds: 20 } } });

test('the first touch wakes the kiosk and reaches nothing under it, not even while the finger stays', async ({
  visitor,
  finger,
}) => {
  const { page } = visitor;
  await visitor.sees('attract');
  // Where the home screen has its "stay in touch" button.
  await visitor.wakes('fr');
  const button = await page.getByTestId('open-contact').boundingBox();
  if (button === null) throw new Error('The home screen has no contact button.');
  const under = { x: button.x + button.width / 2, y: button.y + button.height / 2 };
  await visitor.taps('finish');
  await visitor.sees('attract');

  await finger.press(under);
  await visitor.sees('map');
  await page.waitForTimeout(500);
  await finger.lift();
  await page.waitForTimeout(700);
  await visitor.sees('map');

  // The next touch on the same spot is a touch like any other.
  await visitor.taps('open-contact');
  await visitor.sees('contact');
});

test('any key wakes the kiosk, and every territory has its turn in the loop', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.sees('attract');
  for (const language of ['fr', 'es', 'en']) await expect(page.getByTestId(`wake-${language}`)).toBeVisible();
  const shown = new Set<string>();
  // Thirteen scenes of seven seconds are long: three territories in a row are enough to see the order move on.
  await expect
    .poll(
      async () => {
        const poster = page.locator('section[data-partner]');
        if ((await poster.count()) > 0) shown.add((await poster.first().getAttribute('data-partner')) ?? '');
        return shown.size;
      },
      { timeout: 90_000, intervals: [1000] },
    )
    .toBeGreaterThanOrEqual(3);
  await page.keyboard.press('a');
  await visitor.sees('map');
});
