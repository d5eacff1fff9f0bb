import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { languages } from '../../../content/schema/language.ts';
import { createGuest } from '../drivers/guest.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

const person = { firstName: 'Joana', email: 'joana@movistar.es' };
const pendingOffice = 'la-grande-motte';

/** How many of a content folder's files a kiosk shows. */
function shown(folder: 'partners' | 'places', isShown: (file: Record<string, unknown>) => boolean): number {
  const files = fs.readdirSync(path.join(projectRoot, 'content', folder));
  return files
    .map((file): unknown =>
      JSON.parse(fs.readFileSync(path.join(projectRoot, 'content', folder, file), 'utf8')),
    )
    .filter((thing) => isShown(thing as Record<string, unknown>)).length;
}

test('in every language every box starts empty, only consent keeps a contact, and a double tap keeps one', async ({
  kiosk: { page },
  finger,
  host,
}) => {
  const guest = createGuest(page);
  const message = page.getByTestId('contact-message');
  const confirmed = shown('partners', ({ status }) => status === 'confirmed');
  const offices = async () => (await guest.boxes()).filter((id) => id !== 'consent-sixteen');

  for (const language of languages) {
    await guest.wakes(language);
    expect(await guest.placesOnTheMap()).toBe(shown('places', ({ partner }) => partner !== pendingOffice));
    await guest.reachesTheBoxes(person);
    expect(await offices()).toHaveLength(confirmed);
    expect(await offices()).not.toContain(`consent-${pendingOffice}`);
    expect(await guest.tickedBoxes()).toEqual([]);
    await guest.taps('contact-back');
    await guest.taps('contact-next');
    await expect(page.getByTestId('contact-send')).toBeVisible();
    expect(await guest.tickedBoxes()).toEqual([]);

    await guest.taps('contact-send');
    await expect(message).toHaveAttribute('data-message', 'nothingTicked');
    await guest.taps('consent-montpellier');
    await guest.taps('contact-send');
    await expect(message).toHaveAttribute('data-message', 'underSixteen');
    await guest.taps('consent-all');
    expect(await guest.tickedBoxes()).toEqual(await offices());
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'contact');
    await guest.taps('contact-decline');
    await guest.taps('finish');
  }

  // A slip in the address is asked about, and changed only by the visitor.
  await guest.wakes('es');
  await guest.opensTheForm();
  await guest.fillsWho({ ...person, email: 'joana@gmial.com' });
  await guest.taps('contact-next');
  const [email, suggestion] = [page.getByTestId('field-email'), page.getByTestId('email-suggestion')];
  await expect(suggestion).toContainText('joana@gmail.com');
  await expect(email).toHaveValue('joana@gmial.com');
  await suggestion.click();
  await expect(email).toHaveValue('joana@gmail.com');
  await expect(suggestion).toBeHidden();

  await guest.taps('contact-next');
  await guest.taps('consent-montpellier');
  await guest.taps('consent-sixteen');
  const box = await page.getByTestId('contact-send').boundingBox();
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await Promise.all([finger.press(middle), finger.lift(), finger.press(middle), finger.lift()]);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'thanks');
  await host.opensTheStaffArea();
  expect(await host.contactsToday()).toBe(1);
});

const formats = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;

test.describe(() => {
  test.use({ settings: { partners: { showPending: true, hidden: [] } } });

  test('with the pending office shown, in every format the keyboard covers no field and every office has its box', async ({
    kiosk: { app, page },
  }) => {
    const guest = createGuest(page);
    await guest.wakes('fr');
    expect(await guest.placesOnTheMap()).toBe(shown('places', () => true));
    await guest.opensTheForm();
    for (const format of formats) {
      await test.step(`${format.width} x ${format.height}`, async () => {
        await app.evaluate(({ BrowserWindow }, { width, height }) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        }, format);
        await page.waitForFunction(
          ({ width, height }) => innerWidth === width && innerHeight === height,
          format,
        );
        for (const field of ['firstName', 'email', 'origin']) {
          await guest.taps(`field-${field}`);
          const line = await page.getByTestId(`field-${field}`).boundingBox();
          const keyboard = await page.getByTestId('keyboard').boundingBox();
          expect(line?.y).toBeGreaterThanOrEqual(0);
          expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(keyboard?.y ?? 0);
          expect((keyboard?.y ?? 0) + (keyboard?.height ?? 0)).toBeLessThanOrEqual(format.height);
        }
        await guest.fillsWho(person);
        await guest.taps('contact-next');
        expect(await guest.boxes()).toContain(`consent-${pendingOffice}`);
        await guest.taps('contact-back');
      });
    }
  });
});
