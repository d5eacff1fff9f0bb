import { createGuest } from '../drivers/guest.ts';
import { takeClock } from '../drivers/stoppedClock.ts';
import { expect, test } from '../measure/stillTest.ts';

const idle = { afterSeconds: 15, warningSeconds: 20 };
test.use({ idle });

/** WCAG 2.2.1 asks for ten. */
const extensions = 12;
const person = { firstName: 'Maguelonne', email: 'maguelonne@orange.fr' };

test('whoever needs more time gets it twelve times in a row, to the last second, and loses nothing they typed', async ({
  kiosk: { page },
}) => {
  const clock = await takeClock(page);
  const guest = createGuest(page);
  const warning = page.getByTestId('idle-warning');
  await guest.wakes('fr');
  await guest.opensTheForm();
  await guest.fillsWho(person);
  await page.getByTestId('field-origin').fill('Sète');
  for (let time = 0; time < extensions; time += 1) {
    await clock.skips(idle.afterSeconds * 1000);
    await expect(warning).toBeVisible();
    // Every other time, only just in time.
    if (time % 2 === 1) await clock.passes((idle.warningSeconds - 2) * 1000);
    await guest.taps('still-here');
    await expect(warning).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'contact');
    await expect(page.getByTestId('field-firstName')).toHaveValue(person.firstName);
    await expect(page.getByTestId('field-email')).toHaveValue(person.email);
    await expect(page.getByTestId('field-origin')).toHaveValue('Sète');
  }

  // And what was typed can still be sent.
  await guest.taps('contact-next');
  await guest.taps('consent-montpellier');
  await clock.skips(idle.afterSeconds * 1000);
  await guest.taps('still-here');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);

  // Who does not answer is gone, with everything.
  await clock.skips(idle.afterSeconds * 1000);
  await expect(warning).toBeVisible();
  await clock.passes((idle.warningSeconds + 1) * 1000);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'attract');
  await guest.wakes('fr');
  await guest.opensTheForm();
  await expect(page.getByTestId('field-firstName')).toHaveValue('');
});
