import { type Page, expect } from '@playwright/test';
import type { Language } from '../../../content/schema/language.ts';
import { type AccessBar, plainAccess } from '../drivers/accessBar.ts';
import type { Guest } from '../drivers/guest.ts';
import type { Host } from '../drivers/host.ts';
import type { StoppedClock } from '../drivers/stoppedClock.ts';
import { demonstrationPin } from '../../../electron/main/staff/pinHash.ts';
import { longestPlace, longestTerritory } from './longestTexts.ts';

/** Who and what goes from screen to screen. */
export interface Walker {
  readonly page: Page;
  readonly guest: Guest;
  readonly host: Host;
  readonly bar: AccessBar;
  readonly clock: StoppedClock;
  /** Seconds without a touch until the warning. */
  readonly idleSeconds: number;
}

/** A screen in one of its states, and how one gets there from the one before it in its list. */
export interface ScreenState {
  readonly name: string;
  /** Whether the visitor's switches act on it. */
  readonly hasAccess: boolean;
  readonly reach: (walker: Walker, language: Language) => Promise<void>;
}

/** Longest that a screen may need to come up; nothing is drawn here that takes time. */
const patience = { timeout: 6000 };
/** Long enough to need its room, and with a slip, so that the page asks about it. */
const person = { firstName: 'Marie-Guilhemette', email: 'marie-guilhemette.delacroix@gmial.com' };

/** Milliseconds in which the waking touch is still caught, and the attract screen leaves. */
const whileWaking = 1000;

const visible = (page: Page, testId: string) => expect(page.getByTestId(testId)).toBeVisible(patience);
const press = (page: Page, testId: string) =>
  page.getByTestId(testId).first().dispatchEvent('click', {}, patience);

async function turnsTo(scene: string, { page, clock }: Walker, language: Language): Promise<void> {
  await clock.stops();
  // All partners together come once in a cycle, in whichever language has its turn.
  const spoken = scene === 'together' ? '' : `[lang="${language}"]`;
  const wanted = page.locator(`[data-scene="${scene}"]${spoken}`);
  // Three cycles of the loop hold every other scene in every language.
  for (let turn = 0; turn < 60 && (await wanted.count()) === 0; turn += 1) await clock.passes(7000);
  await expect(wanted).toBeVisible(patience);
}

/** What follows a beginning in the test ids that begin with it. */
function idsAfter(page: Page, start: string): Promise<string[]> {
  return page
    .locator(`[data-testid^="${start}"]`)
    .evaluateAll(
      (found, length) => found.map((each) => each.getAttribute('data-testid')?.slice(length) ?? ''),
      start.length,
    );
}

/** Tries themes and stays until nothing fits. */
async function filtersToNothing(page: Page): Promise<void> {
  for (const theme of await idsAfter(page, 'theme-')) {
    await press(page, `theme-${theme}`);
    for (const stay of await idsAfter(page, 'stay-')) {
      await press(page, `stay-${stay}`);
      if (/^0\D/.test((await page.getByTestId('place-count').textContent()) ?? '')) return;
      await press(page, `stay-${stay}`);
    }
    await press(page, `theme-${theme}`);
  }
  throw new Error('Every theme and stay has a place.');
}

const attract = (scene: string): ScreenState => ({
  name: `attract ${scene}`,
  hasAccess: false,
  reach: (walker, language) => turnsTo(scene, walker, language),
});

/** From the attract loop through a visit and the staff area back to it. */
export const allScreens: readonly ScreenState[] = [
  ...['horizon', 'poster', 'together'].map(attract),
  {
    name: 'map',
    hasAccess: true,
    async reach({ guest, clock }, language) {
      await clock.runs();
      await guest.wakes(language);
      await clock.passes(whileWaking);
    },
  },
  {
    name: 'wishes',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'open-wishes');
      await visible(page, 'wishes');
    },
  },
  {
    name: 'search',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'close-wishes');
      await press(page, 'open-search');
      await page.getByTestId('field-search').fill('sa');
      await expect(page.locator('[data-testid^="found-"]').first()).toBeVisible(patience);
    },
  },
  {
    name: 'nothing found',
    hasAccess: true,
    async reach({ page }) {
      await page.getByTestId('field-search').fill('xyzxyz');
      await visible(page, 'nothing-found');
    },
  },
  {
    name: 'trip, empty',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'close-search');
      await press(page, 'open-trip');
      await visible(page, 'trip');
    },
  },
  {
    name: 'trip',
    hasAccess: true,
    async reach({ page }) {
      // One of many days, whose codes are several.
      await page.locator('[data-testid^="take-over-"]').last().dispatchEvent('click');
      await visible(page, 'stops');
    },
  },
  {
    name: 'trip, codes',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'take-away');
      await visible(page, 'code-0');
    },
  },
  {
    name: 'no map',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'close-trip');
      await page.locator('canvas').dispatchEvent('webglcontextlost');
      await visible(page, 'still-map');
    },
  },
  {
    name: 'territories',
    hasAccess: true,
    async reach({ page }) {
      await page.locator('canvas').dispatchEvent('webglcontextrestored');
      await press(page, 'view-territories');
      await visible(page, 'territory-list');
    },
  },
  {
    name: 'territory page',
    hasAccess: true,
    async reach({ page }, language) {
      const partners = await idsAfter(page, 'open-territory-');
      await press(page, `open-territory-${longestTerritory(partners, language)}`);
      await visible(page, 'territory-page');
    },
  },
  {
    name: 'list',
    hasAccess: true,
    async reach({ page }) {
      await press(page, 'close-territory');
      await press(page, 'view-list');
      await visible(page, 'place-list');
    },
  },
  {
    name: 'place card',
    hasAccess: true,
    async reach({ page }, language) {
      await press(page, `row-${longestPlace(await idsAfter(page, 'row-'), language)}`);
      await visible(page, 'place-card');
    },
  },
  {
    name: 'contact who',
    hasAccess: true,
    async reach({ page, guest }) {
      await page.locator('[data-testid="place-card"] [data-testid="open-contact"]').dispatchEvent('click');
      await visible(page, 'field-firstName');
      await guest.fillsWho(person);
      await page.getByTestId('field-firstName').focus();
      await visible(page, 'email-suggestion');
    },
  },
  {
    name: 'contact consent',
    hasAccess: true,
    async reach({ page }) {
      // Once for the question about the address, once to go on with it as it is.
      await press(page, 'contact-next');
      await press(page, 'contact-next');
      await expect(page.getByTestId('contact-send')).toBeAttached(patience);
      // With the kind refusal, the fullest this screen gets.
      await press(page, 'contact-send');
      await visible(page, 'contact-message');
    },
  },
  {
    name: 'thanks',
    hasAccess: true,
    async reach({ page, clock }) {
      await press(page, 'consent-montpellier');
      await press(page, 'consent-sixteen');
      await clock.stops();
      await press(page, 'contact-send');
      await visible(page, 'thanks-finish');
      // What leaves takes its time to go; the thanks stay for ten seconds.
      await clock.passes(1000);
    },
  },
  {
    name: 'idle warning',
    hasAccess: true,
    async reach({ page, guest, clock, idleSeconds }, language) {
      await clock.runs();
      await press(page, 'thanks-finish');
      await guest.wakes(language);
      await clock.skips(idleSeconds * 1000 + 1000);
      await visible(page, 'idle-warning');
    },
  },
  {
    name: 'staff door',
    hasAccess: false,
    async reach({ page, host, bar }, language) {
      await press(page, 'still-here');
      await host.reachesTheDoor();
      await bar.chooses(language);
    },
  },
  {
    name: 'staff dashboard',
    hasAccess: false,
    async reach({ page, host }) {
      await host.types(demonstrationPin);
      await visible(page, 'contacts-today');
      await press(page, 'staff-export');
      await visible(page, 'export-receipt');
    },
  },
  {
    name: 'staff, leaving',
    hasAccess: false,
    async reach({ page }) {
      await press(page, 'staff-leave');
    },
  },
];

/** Where nothing fits: only with few places, so it has a kiosk of its own. */
export const emptyScreens: readonly ScreenState[] = [
  {
    name: 'empty filter',
    hasAccess: true,
    async reach({ page, guest, clock }, language) {
      await guest.wakes(language);
      await clock.passes(whileWaking);
      await filtersToNothing(page);
    },
  },
];

/** Back to the attract loop, from wherever a walk ended. */
export async function leaves({ page, bar, clock }: Walker): Promise<void> {
  await clock.runs();
  if (await bar.isThere()) await bar.sets(plainAccess);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'ready', null, {
    polling: 20,
  });
}
