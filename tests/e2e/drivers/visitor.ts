import fs from 'node:fs';
import path from 'node:path';
import { type Page, expect } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Destination } from '../../../content/schema/destination.ts';
import type { Language } from '../../../content/schema/language.ts';
import { colorBlobs, differingShare } from './colorBlobs.ts';
import type { Finger, Point } from './finger.ts';

type ScreenName = 'attract' | 'map' | 'territory' | 'place' | 'contact' | 'thanks' | 'staff';

export interface Person {
  readonly firstName: string;
  readonly email: string;
}

/** Somebody at the fair: speaks kiosk, touches with one finger. */
export interface Visitor {
  readonly page: Page;
  sees(screen: ScreenName): Promise<void>;
  wakes(language: Language): Promise<void>;
  taps(testId: string): Promise<void>;
  /** Chooses a theme and taps its discs on the map until a card opens. */
  opensAPlaceOf(theme: string): Promise<void>;
  /** Types on the keyboard on the screen, one touch per character. */
  types(field: string, text: string): Promise<void>;
  fillsWho(person: Person): Promise<void>;
  /** From any screen with the button to the thank-you. */
  leavesAContact(person: Person, partner: string): Promise<void>;
  mapPicture(): Promise<Buffer>;
  /** Waits until the map has stopped moving. */
  waitsForTheMap(): Promise<void>;
}

const destination = JSON.parse(
  fs.readFileSync(path.join(projectRoot, 'content/destination.json'), 'utf8'),
) as Destination;
const themeColor = (theme: string): string => destination.themes.find(({ id }) => id === theme)?.color ?? '';

/** The part of the map that no panel covers, in CSS px: the page itself says which. */
async function freeMap(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const windows = [...document.querySelectorAll('[data-map-window]')]
      .filter((element) => element.closest('[data-departing]') === null)
      .map((element) => element.getBoundingClientRect())
      .sort((one, other) => other.width * other.height - one.width * one.height);
    const { x, y, width, height } = windows[0] ?? document.body.getBoundingClientRect();
    // The buttons at the right edge lie on it.
    return { x, y, width: width * 0.9, height };
  });
}

export function createVisitor(page: Page, finger: Finger): Visitor {
  const byId = (testId: string) => page.getByTestId(testId);
  const sees = async (screen: ScreenName): Promise<void> => {
    await expect(page.locator('html')).toHaveAttribute('data-screen', screen);
  };
  const taps = (testId: string): Promise<void> => finger.tapOn(byId(testId));
  const picture = async (): Promise<{ png: Buffer; origin: Point }> => {
    const clip = await freeMap(page);
    return { png: await page.screenshot({ clip, scale: 'css' }), origin: clip };
  };
  const waitsForTheMap = async (): Promise<void> => {
    // A touch needs a moment to set the map moving.
    await page.waitForTimeout(250);
    await page.locator('[data-still="yes"]').waitFor({ state: 'attached', timeout: 60_000 });
  };
  const types = async (field: string, text: string): Promise<void> => {
    await taps(`field-${field}`);
    for (const character of text) {
      const key = character === ' ' ? 'space' : character.toLowerCase();
      await taps(`key-${key}`);
    }
    await expect(byId(`field-${field}`)).toHaveValue(text);
  };
  const fillsWho = async ({ firstName, email }: Person): Promise<void> => {
    await types('firstName', firstName);
    await types('email', email);
  };
  return {
    page,
    sees,
    taps,
    types,
    fillsWho,
    waitsForTheMap,
    async mapPicture() {
      await waitsForTheMap();
      let before = (await picture()).png;
      // A busy machine may begin to move late: only two pictures in a row that show the same are a map at rest.
      for (let more = 0; more < 20; more += 1) {
        await waitsForTheMap();
        const { png } = await picture();
        if (differingShare(before, png) < 0.002) return png;
        before = png;
      }
      throw new Error('The map does not come to rest.');
    },
    async wakes(language) {
      await sees('attract');
      await taps(`wake-${language}`);
      await sees('map');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // Nobody is so quick that their next touch falls into the pane that keeps the waking one from what lies under it.
      await expect(page.locator('[data-shield]')).toHaveCount(0);
    },
    async opensAPlaceOf(theme) {
      await taps(`theme-${theme}`);
      const [cluster, card] = ['#f7efe0', page.getByTestId('place-card')];
      for (let attempt = 0; attempt < 6; attempt += 1) {
        await waitsForTheMap();
        const { png, origin } = await picture();
        const unit = await page.evaluate(() => Math.min(innerWidth, innerHeight) / 1080);
        const target =
          colorBlobs(png, themeColor(theme), 400 * unit ** 2)[0] ??
          colorBlobs(png, cluster, 900 * unit ** 2)[0];
        if (target === undefined) throw new Error(`No disc of ${theme} is drawn.`);
        await finger.tap({ x: origin.x + target.x, y: origin.y + target.y });
        const opened = await card.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
        if (opened) return sees('place');
      }
      throw new Error(`No place of ${theme} could be opened.`);
    },
    async leavesAContact(person, partner) {
      await taps('open-contact');
      await sees('contact');
      await fillsWho(person);
      await taps('contact-next');
      await taps(`consent-${partner}`);
      await taps('consent-sixteen');
      await taps('contact-send');
      await sees('thanks');
    },
  };
}
