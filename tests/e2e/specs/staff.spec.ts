import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { demonstrationPin } from '../../../electron/main/staff/pinHash.ts';
import { filesBelow } from '../drivers/profile.ts';
import { createTraveller } from '../drivers/traveller.ts';
import { lookThroughMain } from '../drivers/throughMain.ts';
import { expect, test } from '../fixtures/powerTest.ts';

const person = { firstName: 'Maguelonne', email: 'maguelonne.tramontane@orange.fr' };
const wrongPin = '000000';
/** Published, like the PIN of the demonstration. */
const passphrase = 'tramontane-demonstration';

/** The office's tool at home. */
function opensAtHome(file: string, key: string, words: string) {
  return spawnSync(
    process.execPath,
    [path.join(projectRoot, 'electron/cli/contacts.ts'), 'open', file, '--key', key],
    { encoding: 'utf8', env: { ...process.env, KIOSK_PASSPHRASE: words } },
  );
}

/** Files below a folder that hold a text, in one of the ways in which programs write it. */
function filesThatTell(folder: string, text: string): string[] {
  const forms = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURIComponent(text)),
  ];
  return filesBelow(folder).filter((name) => {
    const bytes = fs.readFileSync(path.join(folder, name));
    return forms.some((form) => bytes.includes(form));
  });
}

test('the team counts, exports and leaves; only the office with the key reads a contact', async ({
  power,
  profileFolder,
}) => {
  const { app, page, guest, host } = await power.on();
  await guest.wakes('fr');
  const trip = await createTraveller(page).addsFromTheList(2);
  await guest.reachesTheBoxes(person);
  for (const box of ['trip', 'montpellier', 'sixteen']) await guest.taps(`consent-${box}`);
  await guest.taps('contact-send');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'thanks');

  await host.reachesTheDoor();
  const message = page.getByTestId('pin-message');
  await expect(message).toHaveText('Code de l’équipe');
  await host.types(wrongPin);
  await expect(message).toHaveText('Ce n’est pas le bon code. Réessayez.');
  await host.types(wrongPin);
  await host.types(wrongPin);
  await expect(message).toHaveText(/Patientez\s\d\ssecondes?\./);
  await expect(page.getByTestId('pin-unlock')).toBeDisabled();

  await expect(message).not.toHaveText(/Patientez/);
  await host.types(demonstrationPin);
  await expect(page.getByTestId('contacts-today')).toHaveText('1');
  await expect(page.getByTestId('contacts-total')).toHaveText('1');
  await expect(page.getByTestId('all-well')).toBeVisible();

  await page.getByTestId('staff-export').click();
  const file = (await page.getByTestId('export-file').textContent()) ?? '';
  expect(path.dirname(file)).toBe(path.join(profileFolder, 'exports'));

  const ended = once(app.process(), 'exit');
  await page.getByTestId('staff-leave').click();
  await page.getByTestId('staff-leave').click();
  expect((await ended)[0]).toBe(0);

  const files = filesBelow(profileFolder);
  for (const folder of ['engine', 'logs', 'contacts', 'journal', 'exports'])
    expect(files.some((name) => name.startsWith(`${folder}${path.sep}`))).toBe(true);
  // What stands in clear is found by the same search, so that finding nothing means something.
  expect(filesThatTell(profileFolder, 'destination-kiosk-export')).toEqual([
    path.relative(profileFolder, file),
  ]);
  for (const secret of [person.email, person.firstName])
    expect(filesThatTell(profileFolder, secret)).toEqual([]);

  const key = path.join(profileFolder, 'keys', 'stand.age');
  const opened = opensAtHome(file, key, passphrase);
  expect(opened.status).toBe(0);
  const [columns = [], contact = []] = opened.stdout.split('\r\n').map((line) => line.split(';'));
  const answer = (column: string): string | undefined => contact[columns.indexOf(column)];
  expect(answer('First name')).toBe(person.firstName);
  expect(answer('E-mail')).toBe(person.email);
  expect(answer('Trip')).toBe(trip.join(', '));
  const consents = columns.filter((column) => column.startsWith('Newsletter: '));
  expect(consents.filter((column) => answer(column) === 'yes')).toEqual([
    expect.stringContaining('Montpellier Méditerranée Métropole'),
  ]);
  expect(consents.filter((column) => answer(column) === 'no')).toHaveLength(consents.length - 1);

  const refused = opensAtHome(file, key, 'not the passphrase');
  expect(refused.status).toBe(2);
  expect(refused.stdout).toBe('');
  expect(refused.stderr).toMatch(/^The passphrase does not open stand\.age[^\n]*\.\n$/);
});

test.describe(() => {
  /** Six wrong codes on the day before: the next one costs more than a minute. */
  const yesterday = { version: 1, failures: 6, shutUntil: null };
  test.use({
    fault: {
      damage: (folder: string) =>
        fs.writeFileSync(path.join(folder, 'staff-door.json'), JSON.stringify(yesterday)),
    },
  });

  test('neither a restart nor a dead page opens the door: the gesture brings the screen, the wait stays', async ({
    power,
  }) => {
    const first = await power.on();
    await first.host.reachesTheDoor();
    await first.host.types(wrongPin);
    await expect(first.page.getByTestId('pin-message')).toHaveText(/Patientez\s\d\d\ssecondes\./);
    await power.off();

    const { app, page, host } = await power.on();
    const team = lookThroughMain(app);
    // Once the first map is drawn, a page that does not answer is no longer one that is still starting.
    await page.waitForFunction(() => performance.getEntriesByName('first-map-idle').length > 0);
    await team.hangsThePage();
    await host.makesTheGesture();
    await team.sees('staff');
    await expect.poll(() => team.reads('pin-message')).toMatch(/Patientez\s\d+\ssecondes?\./);

    await team.taps('staff-close');
    await team.sees('attract');
    await team.crashesThePage();
    await host.makesTheGesture();
    await team.sees('staff');
    await expect.poll(() => team.reads('pin-message')).toMatch(/Patientez\s\d+\ssecondes?\./);
  });
});
