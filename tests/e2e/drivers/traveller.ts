import { type Page, expect } from '@playwright/test';
import { type Guest, createGuest } from './guest.ts';

/** A guest who plans a trip in the notebook. */
export interface Traveller extends Guest {
  /** Opens the first places of the list one after the other and adds them. @returns their ids */
  addsFromTheList(count: number): Promise<readonly string[]>;
  opensTheNotebook(): Promise<void>;
  /** Ids of the stops, in order. */
  readonly stops: () => Promise<readonly string[]>;
  takesOver(itinerary: string): Promise<void>;
  /** What the notebook says of the whole. */
  readonly verdict: () => Promise<string>;
}

export function createTraveller(page: Page): Traveller {
  const guest = createGuest(page);
  const idsAfter = (start: string): Promise<string[]> =>
    page
      .locator(`[data-testid^="${start}"]`)
      .evaluateAll(
        (found, length) => found.map((each) => each.getAttribute('data-testid')?.slice(length) ?? ''),
        start.length,
      );
  const says = (screen: string): Promise<void> =>
    expect(page.locator('html')).toHaveAttribute('data-screen', screen);
  return {
    ...guest,
    async addsFromTheList(count) {
      await guest.taps('view-list');
      const ids = (await idsAfter('row-')).slice(0, count);
      await guest.taps(`row-${ids[0] ?? ''}`);
      for (const id of ids) {
        await expect(page.locator(`[data-place="${id}"]`)).toBeVisible();
        await guest.taps('add-to-trip');
        await expect(page.getByTestId('add-to-trip')).toHaveAttribute('aria-pressed', 'true');
        await guest.taps('next-place');
      }
      await guest.taps('close-place');
      await says('map');
      return ids;
    },
    async opensTheNotebook() {
      await guest.taps('open-trip');
      await says('trip');
    },
    stops: () =>
      page
        .getByTestId('stops')
        .locator('[data-stop]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-stop') ?? '')),
    async takesOver(itinerary) {
      const ideas = page.getByTestId('trip-ideas');
      if (await ideas.isVisible()) await ideas.click();
      await guest.taps(`take-over-${itinerary}`);
      await expect(page.getByTestId('stops')).toBeVisible();
    },
    async verdict() {
      return (await page.getByTestId('trip-verdict').textContent()) ?? '';
    },
  };
}
