// What exploring costs with ten thousand places, against the places that are delivered, taking turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { destinationSchema } from '../../content/schema/destination.ts';
import { languages } from '../../content/schema/language.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { copyBuiltKiosk } from '../e2e/drivers/builtKiosk.ts';
import { launchKiosk } from '../e2e/fixtures/launchKiosk.ts';
import { fillWithPlaces } from './manyPlaces.ts';
import { type Deed, type Effect, type Taken, settled, timeOf } from './stopwatch.ts';

const rounds = 15;
const many = 10_000;
/** Written letter by letter: fifteen keystrokes and more. */
const words = ['lac', 'plage', 'musee f', 'valag'];
const kiosk = copyBuiltKiosk();
const profiles = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-explore-'));

/** A kiosk at its map, woken. */
async function open(name: string, appFolder: string) {
  const profileFolder = path.join(profiles, name);
  const { app, page } = await launchKiosk({ profileFolder, window: '540x960', appFolder });
  page.setDefaultTimeout(60_000);
  await page.getByTestId('wake-fr').dispatchEvent('click');
  await page.locator('html[data-screen="map"]').waitFor();
  const count = parseInt((await page.getByTestId('place-count').innerText()).replace(/\D/g, ''), 10);
  return { app, page, count, close: () => app.close() };
}

const press = (testId: string): Deed => ({ kind: 'press', testId });
const changes = (selector: string): Effect => ({ kind: 'changed', selector });
const still: Effect = { kind: 'map still' };
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

fillWithPlaces(path.join(kiosk.folder, 'content'), many);
const few = await open('few', projectRoot);
const full = await open('full', kiosk.folder);
const both = [few, full] as const;

/** Does the same with both, in turn, and says what the median of it is. @param turn what is measured, round by round */
async function compare(
  name: string,
  turns: number,
  turn: (page: Page, round: number) => Promise<Taken>,
): Promise<void> {
  const taken = new Map(both.map((each) => [each, [] as Taken[]]));
  for (let round = 0; round < turns; round += 1)
    for (const each of both) {
      await settled(each.page);
      taken.get(each)?.push(await turn(each.page, round));
    }
  const [ours, theirs] = [full, few].map((each) => {
    const all = taken.get(each) ?? [];
    return {
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      frames: median(all.map(({ frames }) => frames)),
    };
  });
  if (ours === undefined || theirs === undefined) return;
  console.log(
    `${name}: ${full.count} places take ${(ours.milliseconds / theirs.milliseconds).toFixed(2)} × what ${few.count} take`,
  );
  console.log(
    `  ${ours.milliseconds.toFixed(0)} ms in ${ours.frames} frames against ${theirs.milliseconds.toFixed(0)} ms in ${theirs.frames}, medians of ${turns} turns`,
  );
}

const { themes } = destinationSchema.parse(
  JSON.parse(fs.readFileSync(path.join(projectRoot, 'content/destination.json'), 'utf8')),
);
const themeOf = (round: number): Deed => press(`theme-${themes[round % themes.length]?.id ?? ''}`);
const languageOf = (round: number): Deed =>
  press(`language-${languages[(round + 1) % languages.length] ?? ''}`);
const everyone = async (deed: Deed, effect: Effect): Promise<void> => {
  for (const { page } of both) {
    await settled(page);
    await timeOf(page, deed, effect);
  }
};
const theme = (effect: Effect) => async (page: Page, round: number) => {
  const taken = await timeOf(page, themeOf(round), effect);
  await settled(page);
  await timeOf(page, themeOf(round), effect);
  return taken;
};

try {
  await compare('a mood until the map is still', rounds, theme(still));
  const countSays = changes('[data-testid="place-count"]');
  await compare('a language until the interface speaks it', rounds, (page, round) =>
    timeOf(page, languageOf(round), countSays),
  );
  await compare('a language until the map speaks it', rounds, (page, round) =>
    timeOf(page, languageOf(round), still),
  );

  await everyone(press('view-list'), changes('[data-testid="place-list"]'));
  await compare('a mood until the list shows it', rounds, theme(countSays));
  await compare('a place in the list until its card is painted', rounds, async (page, round) => {
    const rows = page.locator('[data-testid^="row-"]');
    const row = (await rows.nth(round % 4).getAttribute('data-testid')) ?? '';
    const card = changes('[data-testid="place-card"]');
    const taken = await timeOf(page, press(row), card);
    await settled(page);
    await timeOf(page, press('close-place'), card);
    return taken;
  });
  await everyone(press('view-map'), changes('[data-testid="place-list"]'));

  await everyone(press('open-search'), changes('[data-testid="search"]'));
  const texts = words.flatMap((word) => [...word].map((_, end) => word.slice(0, end + 1)));
  await compare('a letter of a search until what it finds is painted', texts.length, (page, round) =>
    timeOf(page, { kind: 'write', text: texts[round] ?? '' }, changes('[data-testid="field-search"]')),
  );
} finally {
  for (const each of both) await each.close();
  kiosk.remove();
  fs.rmSync(profiles, { recursive: true, force: true });
}
