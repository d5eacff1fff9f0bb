import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { differingShare } from '../drivers/colorBlobs.ts';
import { createEditor, deliveredFiles } from '../drivers/editor.ts';
import { createGuest } from '../drivers/guest.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

test.use({ settings: { idle: { afterSeconds: 600, warningSeconds: 20 } } });

const inEveryLanguage = (text: string) => ({ fr: `${text} (fr)`, es: `${text} (es)`, en: `${text} (en)` });
const delivered = (file: string): string => fs.readFileSync(path.join(projectRoot, 'content', file), 'utf8');
/** What the kiosk promises an editor, in milliseconds. */
const promised = 60_000;

test('what an editor saves is in the loop within a minute; a mistake keeps the old words and is named until it is mended', async ({
  kiosk,
  host,
  profileFolder,
}) => {
  const { page } = kiosk;
  const editor = createEditor(profileFolder);
  // Every office, because nobody knows whose turn it is in the loop.
  const everyOfficeSays = (words: string): void =>
    deliveredFiles('partners').forEach((file) => editor.changes(file, { line: inEveryLanguage(words) }));
  const poster = page.locator('section[data-partner]');

  everyOfficeSays('Frais du matin');
  editor.changes('translations/fr/attract.json', { touch: 'Touchez donc ici' });
  await expect(poster).toContainText('Frais du matin', { timeout: promised });
  await expect(page.getByTestId('wake-fr')).toContainText('Touchez donc ici');

  editor.changes('partners/palavas.json', { line: { fr: 'Sans les autres langues' } });
  editor.changes('partners/montpellier.json', { line: inEveryLanguage('Trop tôt') });
  await editor.isRefused(1);
  await host.opensTheStaffArea();
  const problem = page.locator('[data-code="content-not-taken"]');
  await expect(problem).toContainText('partners/palavas.json, line.es: is missing');
  await page.getByTestId('staff-close').click();
  await expect(poster).toContainText('Frais du matin');
  await expect(page.getByText('Trop tôt')).toHaveCount(0);

  everyOfficeSays('Fin de matinée');
  await expect(poster).toContainText('Fin de matinée', { timeout: promised });
  await host.opensTheStaffArea();
  await expect(page.getByTestId('all-well')).toBeVisible();
});

test('a visitor who reads and signs is not disturbed by an edit; the next one has all of it, on the same map', async ({
  visitor,
  host,
  profileFolder,
}) => {
  const { page } = visitor;
  const guest = createGuest(page);
  const editor = createEditor(profileFolder);
  const [file, words] = ['places/musee-fabre.json', 'Ouvert aux rêveurs'];
  const old = (JSON.parse(delivered(file)) as { hook: { fr: string } }).hook.fr;
  const card = page.getByTestId('place-card');
  const closesTheCard = async (): Promise<void> => {
    await guest.taps('close-place');
    await expect(card).toHaveCount(0);
  };
  await page.evaluate(() => document.querySelector('canvas')?.setAttribute('data-mark', 'the first one'));

  await guest.wakes('fr');
  const map = await visitor.mapPicture();
  await guest.taps('view-list');
  await guest.taps('row-musee-fabre');
  await expect(card).toContainText(old);
  const picture = { file: 'places/musee-fabre.svg', credit: 'Atelier', licence: 'CC0' };
  editor.changes(file, { hook: inEveryLanguage(words), pictures: [picture] });
  editor.writes(`media/${picture.file}`, delivered('media/places/pic-saint-loup.svg'));
  editor.changes('consent.json', { version: 'edited-1', notice: inEveryLanguage('Vos droits, récrits') });
  deliveredFiles('partners').forEach((each, index) => editor.changes(each, { shortName: `Pays ${index}` }));
  await editor.isTaken();
  await page.waitForTimeout(1500);
  await expect(card).toContainText(old);
  await closesTheCard();
  await guest.taps('row-musee-fabre');
  await expect(card).toContainText(old);
  await closesTheCard();
  // What they sign is what they read, and it is kept.
  await guest.leavesAContact({ firstName: 'Aude', email: 'aude@example.org' }, 'montpellier');
  await guest.taps('thanks-finish');

  await guest.wakes('fr');
  expect(differingShare(map, await visitor.mapPicture())).toBeGreaterThan(0.005);
  const canvases = page.locator('canvas');
  await expect(canvases).toHaveCount(1);
  await expect(canvases).toHaveAttribute('data-mark', 'the first one');
  await guest.taps('view-list');
  await guest.taps('row-musee-fabre');
  await expect(card).toContainText(words);
  const shown = card.locator('img').first();
  await expect(shown).toHaveAttribute('src', /content@[0-9a-f]{16}\/media\/places\/musee-fabre\.svg$/);
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await closesTheCard();
  await guest.reachesTheBoxes({ firstName: 'Blaise', email: 'blaise@example.org' });
  await expect(page.getByText('Vos droits, récrits')).toBeVisible();
  await guest.taps('consent-montpellier');
  await guest.taps('consent-sixteen');
  await guest.taps('contact-send');
  await visitor.sees('thanks');

  await host.opensTheStaffArea();
  expect(await host.contactsToday()).toBe(2);
  await expect(page.getByTestId('all-well')).toBeVisible();
});
