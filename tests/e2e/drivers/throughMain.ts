import { type ElectronApplication, expect } from '@playwright/test';

/**
 * Looks at the kiosk's page from the main process: after a crash Playwright's own view of it stays dead, although the
 * kiosk has long brought a new one.
 */
export interface ThroughMain {
  sees(screen: string): Promise<void>;
  taps(testId: string): Promise<void>;
  /** Text of an element; empty while it is not there or the page does not answer. */
  reads(testId: string): Promise<string>;
  /** A frame comes when the page asks for one. */
  draws(): Promise<void>;
  crashesThePage(): Promise<void>;
  /** The page runs in an endless loop from now on. */
  hangsThePage(): Promise<void>;
}

/** Runs a script in the page; null when it does not answer within a second. */
async function ask(app: ElectronApplication, script: string): Promise<unknown> {
  return app.evaluate(async ({ webContents }, code) => {
    const page = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().startsWith('kiosk://app/index.html'));
    if (page === undefined || page.isCrashed()) return null;
    const silence = new Promise<null>((done) => setTimeout(() => done(null), 1000));
    const answer: Promise<unknown> = page.executeJavaScript(code).catch(() => null);
    return Promise.race([answer, silence]);
  }, script);
}

export function lookThroughMain(app: ElectronApplication): ThroughMain {
  const element = (testId: string): string => `document.querySelector('[data-testid="${testId}"]')`;
  const reads = async (testId: string): Promise<string> => {
    const text = await ask(app, `${element(testId)}?.textContent ?? ''`);
    return typeof text === 'string' ? text : '';
  };
  return {
    reads,
    async sees(screen) {
      await expect
        .poll(() => ask(app, 'document.documentElement.dataset.screen'), { timeout: 60_000 })
        .toBe(screen);
    },
    async taps(testId) {
      await expect.poll(() => ask(app, `${element(testId)} !== null`), { timeout: 20_000 }).toBe(true);
      await ask(app, `${element(testId)}.click()`);
    },
    async draws() {
      const frame = 'new Promise((done) => requestAnimationFrame(() => done(true)))';
      await expect.poll(() => ask(app, frame), { timeout: 20_000 }).toBe(true);
    },
    async crashesThePage() {
      await app.evaluate(({ webContents }) => {
        webContents
          .getAllWebContents()
          .find((contents) => contents.getURL().startsWith('kiosk://app/index.html'))
          ?.forcefullyCrashRenderer();
      });
    },
    async hangsThePage() {
      await ask(app, 'for (;;);');
    },
  };
}
