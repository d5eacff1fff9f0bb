import fs from 'node:fs';
import path from 'node:path';
import { copyBuiltKiosk } from '../drivers/builtKiosk.ts';
import { filesBelow } from '../drivers/profile.ts';
import { failingStorage } from '../drivers/smallDisk.ts';
import { expect, test } from '../fixtures/powerTest.ts';

const person = { firstName: 'Aurélie', email: 'aurelie.marche@laposte.net' };
const read = (...parts: readonly string[]): string => fs.readFileSync(path.join(...parts), 'utf8');

test('a settings file that is garbage, or has one wrong field, is told to the staff, kept, and stops nothing', async ({
  power,
  profileFolder,
}) => {
  const file = path.join(profileFolder, 'settings.json');
  const keptCopies = () =>
    filesBelow(profileFolder).filter((name) => name.startsWith('settings.json.broken-'));
  fs.writeFileSync(file, 'kioskName = "Hall 4"');

  const first = await power.on();
  await first.host.opensTheStaffArea();
  await expect(first.page.getByTestId('problems')).toContainText('settings.json: the file is not valid JSON');
  expect(keptCopies().map((name) => read(profileFolder, name))).toEqual(['kioskName = "Hall 4"']);
  await power.off();

  const good = JSON.parse(read(file)) as Record<string, unknown>;
  const wrong = JSON.stringify({ ...good, idle: { afterSeconds: 5, warningSeconds: 20 } });
  fs.writeFileSync(file, wrong);
  const second = await power.on();
  await second.host.opensTheStaffArea();
  const problem = second.page.locator('[data-code="settings-broken"]');
  await expect(problem).toContainText('settings.json: idle.afterSeconds: must be at least 15');
  await expect(problem).toContainText('last good settings');
  expect(keptCopies().map((name) => read(profileFolder, name))).toContain(wrong);
  expect(JSON.parse(read(file))).toEqual(good);
});

test('a place file and the contact database that broke over night cost nothing in the morning', async ({
  power,
  profileFolder,
}) => {
  const kiosk = copyBuiltKiosk();
  try {
    const evening = await power.on(kiosk.folder);
    await evening.guest.wakes('en');
    const places = await evening.guest.placesOnTheMap();
    await evening.guest.leavesAContact(person, 'montpellier');
    await power.off();

    kiosk.spoils('places/musee-fabre.json');
    const database = path.join(profileFolder, 'contacts', 'contacts.db');
    fs.writeFileSync(database, 'coffee '.repeat(900));

    const morning = await power.on(kiosk.folder);
    await morning.guest.wakes('en');
    expect(await morning.guest.placesOnTheMap()).toBe(places);
    await morning.host.opensTheStaffArea();
    expect(await morning.host.contactsToday()).toBe(1);
    const problem = (code: string) => morning.page.locator(`[data-code="${code}"]`);
    await expect(problem('content-broken')).toContainText('places/musee-fabre.json');
    await expect(
      problem('database-moved-aside').filter({ hasText: 'rebuilt from the journal' }),
    ).toBeVisible();
    const aside = filesBelow(path.dirname(database)).find((name) => name.startsWith('contacts.db.broken-'));
    expect(read(path.dirname(database), aside ?? '')).toContain('coffee');
    await power.off();

    // Without a last good copy only the broken place is missing.
    fs.rmSync(path.join(profileFolder, 'content-last-good'), { recursive: true });
    const later = await power.on(kiosk.folder);
    await later.guest.wakes('en');
    expect(await later.guest.placesOnTheMap()).toBe(places - 1);
    await later.host.opensTheStaffArea();
    await expect(later.page.locator('[data-code="content-broken"]')).toContainText('musee-fabre');
    expect(await later.host.contactsToday()).toBe(1);
  } finally {
    await power.off();
    kiosk.remove();
  }
});

test('on a full disk nobody is thanked for a contact that is not kept, and nothing typed is lost', async ({
  power,
  profileFolder,
}) => {
  const storage = failingStorage(profileFolder);
  try {
    storage.prepare();
    const { page, guest, host } = await power.on();
    await guest.wakes('fr');
    await guest.reachesTheBoxes(person);
    await guest.taps('consent-montpellier');
    await guest.taps('consent-sixteen');
    storage.fill();
    await guest.taps('contact-send');
    await expect(page.getByTestId('contact-message')).toHaveAttribute('data-message', 'notKept');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'contact');
    expect(await guest.tickedBoxes()).toEqual(['consent-montpellier', 'consent-sixteen']);
    await guest.taps('contact-back');
    await expect(page.getByTestId('field-firstName')).toHaveValue(person.firstName);
    await expect(page.getByTestId('field-email')).toHaveValue(person.email);

    storage.free();
    await guest.taps('contact-next');
    await guest.taps('contact-send');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'thanks');
    await host.opensTheStaffArea();
    expect(await host.contactsToday()).toBe(1);
  } finally {
    await power.off();
    storage.remove();
  }
});

test('a plug pulled while the thank-you is on screen costs no contact', async ({ power }) => {
  const before = await power.on();
  await before.guest.wakes('es');
  await before.guest.leavesAContact(person, 'sete-thau');
  await power.cut();

  const { host } = await power.on();
  await host.opensTheStaffArea();
  expect(await host.contactsToday()).toBe(1);
});
