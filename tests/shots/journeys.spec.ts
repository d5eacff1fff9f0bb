import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import type { Language } from '../../content/schema/language.ts';
import type { Visitor } from '../e2e/drivers/visitor.ts';
import { test } from '../e2e/fixtures/kioskTest.ts';

const folder = path.join(projectRoot, 'shots');

interface Teller {
  readonly visitor: Visitor;
  /** Touches one thing after the other. */
  readonly taps: (...testIds: readonly string[]) => Promise<void>;
  /** Touches the first thing whose test id begins so, counted from none. */
  readonly tapsAmong: (start: string, index: number) => Promise<void>;
  readonly shoots: (moment: string) => Promise<void>;
}

interface Journey {
  readonly who: string;
  readonly language: Language;
  readonly window: string;
  readonly play: (teller: Teller) => Promise<void>;
}

const journeys: readonly Journey[] = [
  {
    who: 'family',
    language: 'fr',
    window: '1080x1920',
    async play({ taps, tapsAmong, shoots }) {
      await taps('stay-day', 'open-wishes', 'wish-family-true', 'wish-within-45');
      await shoots('2-wishes');
      await taps('close-wishes', 'theme-sea-beaches');
      await shoots('3-map');
      await taps('view-list');
      await tapsAmong('row-', 0);
      await shoots('4-card');
      await taps('add-to-trip', 'next-place', 'next-place', 'add-to-trip', 'open-trip');
      await shoots('5-trip');
      await taps('take-away');
      await shoots('6-code');
    },
  },
  {
    who: 'couple',
    language: 'es',
    window: '1920x1080',
    async play({ taps, tapsAmong, shoots }) {
      await taps('stay-weekend', 'theme-wine-food');
      await shoots('2-map');
      await taps('open-search', 'key-s', 'key-a', 'key-l', 'key-a', 'key-g');
      await shoots('3-search');
      await tapsAmong('found-', 0);
      await shoots('4-card');
      await taps('add-to-trip', 'open-trip', 'trip-ideas');
      await shoots('5-ideas');
      await tapsAmong('take-over-', 0);
      await tapsAmong('remove-', 1);
      await shoots('6-trip');
      await taps('take-away');
      await shoots('7-code');
    },
  },
  {
    who: 'by-train',
    language: 'en',
    window: '1080x1920',
    async play({ visitor, taps, tapsAmong, shoots }) {
      await taps('stay-weeks', 'open-wishes', 'wish-withoutCar-true', 'close-wishes', 'open-trip');
      await shoots('2-ideas');
      await tapsAmong('take-over-', 0);
      await shoots('3-trip');
      await tapsAmong('stop-', 2);
      await shoots('4-card');
      await tapsAmong('near-', 0);
      await taps('add-to-trip', 'open-trip', 'sensible-order');
      await shoots('5-sensible');
      await taps('take-away');
      await shoots('6-codes');
      await taps('open-contact');
      await visitor.fillsWho({ firstName: 'Margaret', email: 'margaret@orange.fr' });
      await taps('contact-next');
      await shoots('7-consent');
    },
  },
];

for (const { who, language, window, play } of journeys)
  test.describe(() => {
    test.use({ window, settings: { idle: { afterSeconds: 600, warningSeconds: 20 } } });

    test(`the journey of the ${who}`, async ({ visitor }) => {
      fs.mkdirSync(folder, { recursive: true });
      const shoots = async (moment: string): Promise<void> => {
        await visitor.page.waitForTimeout(1200);
        if (await visitor.page.locator('[data-still]').count()) await visitor.waitsForTheMap();
        await visitor.page.screenshot({ path: path.join(folder, `journey-${who}-${moment}.png`) });
      };
      await visitor.wakes(language);
      await shoots('1-home');
      await play({
        visitor,
        shoots,
        taps: async (...testIds) => {
          for (const testId of testIds) await visitor.taps(testId);
        },
        tapsAmong: async (start, index) => {
          const things = visitor.page.locator(`[data-testid^="${start}"]`);
          await visitor.taps((await things.nth(index).getAttribute('data-testid')) ?? '');
        },
      });
    });
  });
