import { takesFormat } from '../e2e/measure/formats.ts';
import { plainAccess } from '../e2e/drivers/accessBar.ts';
import { expect, test } from './visualTest.ts';

const person = { firstName: 'Marie-Guilhemette', email: 'marie-guilhemette.delacroix@gmial.com' };

test('the loop, the question whether somebody is there, and the door of the team look as they did', async ({
  kiosk: { page },
  clock,
  guest,
  host,
  bar,
  eyes,
}) => {
  await clock.stops();
  const poster = page.locator('[data-scene="poster"][data-partner="sete-thau"][lang="fr"]');
  for (let turn = 0; turn < 200 && (await poster.count()) === 0; turn += 1) await clock.passes(7000);
  await expect(poster).toBeVisible();
  await eyes.recognise('attract-poster');
  await clock.runs();

  await guest.wakes('fr');
  await clock.stops();
  // Up to the warning and not a second further: it counts.
  await clock.passes(598_000);
  const warning = page.getByTestId('idle-warning');
  for (let wait = 0; wait < 60 && (await warning.count()) === 0; wait += 1) await clock.passes(400);
  await expect(warning.getByText('20', { exact: true })).toBeVisible();
  await eyes.recognise('idle-warning');
  await clock.runs();
  await guest.taps('still-here');

  await host.reachesTheDoor();
  await bar.chooses('en');
  await eyes.recognise('staff-door');
});

test('a visit in French looks as it did', async ({ kiosk, clock, guest, eyes }) => {
  const { page } = kiosk;
  await guest.wakes('fr');
  await eyes.recognise('home-portrait-fr');
  await guest.taps('view-territories');
  await page.getByTestId('open-territory-sete-thau').dispatchEvent('click');
  await expect(page.getByTestId('territory-page')).toBeVisible();
  await eyes.recognise('territory-portrait-fr');
  await guest.taps('close-territory');
  await guest.taps('view-list');
  // Not by the mouse, which brings into view what it presses, in one of several ways.
  await page.getByTestId('row-musee-fabre').dispatchEvent('click');
  await expect(page.getByTestId('place-card')).toBeVisible();
  await eyes.recognise('place-portrait-fr');
  await page.getByTestId('place-card').getByTestId('open-contact').click();
  await guest.fillsWho(person);
  await page.getByTestId('field-firstName').focus();
  await expect(page.getByTestId('email-suggestion')).toBeVisible();
  await eyes.recognise('contact-who-fr');
  await guest.taps('email-suggestion');
  await guest.taps('contact-next');
  await guest.taps('consent-montpellier');
  await guest.taps('consent-sixteen');
  await eyes.recognise('consent-fr');
  await guest.taps('contact-send');
  await expect(page.getByTestId('thanks-finish')).toBeVisible();
  await clock.passes(1000);
  await clock.stops();
  await eyes.recognise('thanks-fr');
});

test('the home screen looks as it did in landscape, as a list, and fitted to its visitor', async ({
  kiosk,
  guest,
  bar,
  eyes,
}) => {
  const { page } = kiosk;
  await guest.wakes('en');
  await bar.sets({ ...plainAccess, contrast: 'high' });
  await eyes.recognise('home-contrast-en');
  await bar.sets({ ...plainAccess, text: 3 });
  await eyes.recognise('home-text3-en');
  await bar.sets(plainAccess);
  await guest.taps('view-list');
  await expect(page.getByTestId('place-list')).toBeVisible();
  await eyes.recognise('list-portrait-en');
  await takesFormat(kiosk, '1920x1080');
  await bar.chooses('es');
  await guest.taps('view-map');
  await eyes.recognise('home-landscape-es');
  await guest.taps('view-list');
  await page.getByTestId('row-musee-fabre').dispatchEvent('click');
  await expect(page.getByTestId('place-card')).toBeVisible();
  await eyes.recognise('place-landscape-es');
});
