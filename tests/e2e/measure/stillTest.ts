import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { test as base } from '../fixtures/kioskTest.ts';
import { launchKiosk } from '../fixtures/launchKiosk.ts';
import { type Measure, bundleMeasure, createMeasure } from './measurePage.ts';

/** Where `bundleKiosk(root, { map: 'still', … })` puts the kiosk whose map costs nothing. */
const stillKiosk = path.join(projectRoot, '.cache/still-kiosk');

export interface StillOptions {
  /** Real size of the screen, inches. Goes into the settings. */
  readonly diagonal: number;
  /** Seconds until the warning, and seconds it counts down; far off unless it matters. */
  readonly idle: { readonly afterSeconds: number; readonly warningSeconds: number };
  /** Which offices are shown, as in the settings. */
  readonly partners: { readonly showPending: boolean; readonly hidden: readonly string[] };
}

interface StillFixtures {
  readonly measure: Measure;
}

interface StillWorker {
  readonly measureSource: string;
}

/** The real kiosk, only with a map that is not drawn: it starts at once, and a frame of 8 megapixels costs little. */
export const test = base.extend<StillFixtures & StillOptions, StillWorker>({
  diagonal: [32, { option: true }],
  idle: [{ afterSeconds: 600, warningSeconds: 600 }, { option: true }],
  partners: [{ showPending: false, hidden: [] }, { option: true }],
  settings: async ({ diagonal, idle, partners }, use) => {
    await use({ idle, partners, screen: { diagonalInches: diagonal } });
  },
  measureSource: [
    async ({}, use) => {
      await use(await bundleMeasure());
    },
    { scope: 'worker' },
  ],
  kiosk: async ({ profileFolder, window }, use) => {
    if (!fs.existsSync(path.join(stillKiosk, 'out/main/main.cjs')))
      throw new Error('There is no still kiosk: npm test builds it.');
    const kiosk = await launchKiosk({
      profileFolder,
      window,
      appFolder: stillKiosk,
      // Without WebGL nothing needs a graphics card, and drawing by the processor alone is three times as quick.
      engineSwitches: ['--disable-gpu'],
    });
    await use(kiosk);
    await kiosk.app.close();
  },
  measure: async ({ kiosk, measureSource, diagonal }, use) => {
    await use(createMeasure(kiosk.page, measureSource, diagonal));
  },
});

export { expect } from '@playwright/test';
