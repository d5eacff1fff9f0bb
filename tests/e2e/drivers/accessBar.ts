import { type Page, expect } from '@playwright/test';
import type { Language } from '../../../content/schema/language.ts';

/** What a visitor may change about the whole screen, as the document element says it. */
export interface Access {
  readonly text: 0 | 1 | 2 | 3;
  readonly contrast: 'normal' | 'high';
  readonly reach: 'normal' | 'low';
  readonly motion: 'full' | 'less';
}

/** What every visitor begins with. */
export const plainAccess: Access = { text: 0, contrast: 'normal', reach: 'normal', motion: 'full' };

/** The bar that is on every screen of a visitor. */
export interface AccessBar {
  isThere(): Promise<boolean>;
  /**
   * Presses switches until the screen is as wished. Not by touch, which has tests of its own: hundreds of screens are
   * measured in every state, and under the warning the bar is out of reach on purpose.
   */
  sets(access: Access): Promise<void>;
  chooses(language: Language): Promise<void>;
}

const mostPresses = 4;

export function createAccessBar(page: Page): AccessBar {
  const isThere = async (): Promise<boolean> => (await page.getByTestId('access-bar').count()) > 0;
  return {
    isThere,
    async sets(access) {
      for (const [name, wanted] of Object.entries(access)) {
        const isSo = () =>
          page.evaluate(([key, value]) => document.documentElement.dataset[key] === value, [
            name,
            String(wanted),
          ] as const);
        for (let press = 0; press < mostPresses && !(await isSo()); press += 1)
          await page.getByTestId(`access-${name}`).dispatchEvent('click', {}, { timeout: 3000 });
        if (!(await isSo())) throw new Error(`access-${name} does not lead to ${wanted}.`);
      }
    },
    async chooses(language) {
      await page.getByTestId(`language-${language}`).first().dispatchEvent('click', {}, { timeout: 3000 });
      await expect(page.locator('html')).toHaveAttribute('lang', language, { timeout: 3000 });
    },
  };
}
