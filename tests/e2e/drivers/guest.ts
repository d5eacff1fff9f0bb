import { type Locator, type Page, expect } from '@playwright/test';
import type { Language } from '../../../content/schema/language.ts';
import type { Person } from './visitor.ts';

/** A visitor with a mouse and a plugged keyboard: quick, for tests in which the finger does not matter. */
export interface Guest {
  wakes(language: Language): Promise<void>;
  taps(testId: string): Promise<void>;
  opensTheForm(): Promise<void>;
  fillsWho(person: Person): Promise<void>;
  /** From the map to the boxes of the offices, with everything typed. */
  reachesTheBoxes(person: Person): Promise<void>;
  /** The boxes that stand on the form, by test id. */
  boxes(): Promise<string[]>;
  tickedBoxes(): Promise<string[]>;
  /** Sends a contact and sees the thank-you. */
  leavesAContact(person: Person, partner: string): Promise<void>;
  placesOnTheMap(): Promise<number>;
}

export function createGuest(page: Page): Guest {
  // What is on its way out has the same buttons for a moment.
  const taps = (testId: string): Promise<void> =>
    page.getByTestId(testId).and(page.locator(':not([data-departing] *)')).click();
  const sees = (screen: string): Promise<void> =>
    expect(page.locator('html')).toHaveAttribute('data-screen', screen);
  const idsOf = (boxes: Locator): Promise<string[]> =>
    boxes.evaluateAll((found) => found.map((box) => box.getAttribute('data-testid') ?? ''));
  const opensTheForm = async (): Promise<void> => {
    await taps('open-contact');
    await sees('contact');
  };
  const fillsWho = async ({ firstName, email }: Person): Promise<void> => {
    await page.getByTestId('field-firstName').fill(firstName);
    await page.getByTestId('field-email').fill(email);
  };
  const reachesTheBoxes = async (person: Person): Promise<void> => {
    await opensTheForm();
    await fillsWho(person);
    await taps('contact-next');
    await expect(page.getByTestId('consent-sixteen')).toBeVisible();
  };
  return {
    taps,
    opensTheForm,
    fillsWho,
    reachesTheBoxes,
    async wakes(language) {
      await sees('attract');
      // The loop never stands still, so nothing waits until it does.
      await page.getByTestId(`wake-${language}`).click({ force: true });
      await sees('map');
    },
    boxes: () => idsOf(page.getByRole('checkbox')),
    tickedBoxes: () => idsOf(page.getByRole('checkbox', { checked: true })),
    async leavesAContact(person, partner) {
      await reachesTheBoxes(person);
      await taps(`consent-${partner}`);
      await taps('consent-sixteen');
      await taps('contact-send');
      await sees('thanks');
    },
    async placesOnTheMap() {
      return Number(/\d+/.exec((await page.getByTestId('place-count').textContent()) ?? '')?.[0]);
    },
  };
}
