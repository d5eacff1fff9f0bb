import { type ElectronApplication, expect } from '@playwright/test';
import { demonstrationPin } from '../../../electron/main/staff/pinHash.ts';
import { type RunningKiosk, kioskPage } from '../fixtures/launchKiosk.ts';

/** Somebody of the stand's team. */
export interface Host {
  /** Five touches in the corner that the main process watches. */
  makesTheGesture(): Promise<void>;
  /** The gesture, made again where the first one met no answer, until the code is asked for. */
  reachesTheDoor(): Promise<void>;
  types(pin: string): Promise<void>;
  /** Gesture and PIN of the demonstration profile. */
  opensTheStaffArea(): Promise<void>;
  contactsToday(): Promise<number>;
}

/** A finger needs its time: touches less than 40 ms apart count as one. Milliseconds. */
const betweenTouches = 120;

/**
 * Touches the corner view, which is a page and a process of its own. All in one call: on a busy machine five calls
 * could take longer than the gesture may.
 */
async function touchCorner(app: ElectronApplication, times: number): Promise<void> {
  await app.evaluate(
    async ({ webContents }, { times, pause }) => {
      const corner = webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().startsWith('kiosk://corner'));
      if (corner === undefined) throw new Error('There is no corner view.');
      for (let count = 0; count < times; count += 1) {
        corner.sendInputEvent({ type: 'mouseDown', x: 20, y: 20, button: 'left', clickCount: 1 });
        corner.sendInputEvent({ type: 'mouseUp', x: 20, y: 20, button: 'left', clickCount: 1 });
        await new Promise((done) => setTimeout(done, pause));
      }
    },
    { times, pause: betweenTouches },
  );
}

export function createHost({ app, page }: RunningKiosk): Host {
  const makesTheGesture = () => touchCorner(app, 5);
  const types = async (pin: string): Promise<void> => {
    const current = page.isClosed() ? await kioskPage(app) : page;
    for (const digit of pin) await current.getByTestId(`pin-${digit}`).click();
    await current.getByTestId('pin-unlock').click();
    // The pad is empty again once the answer is there; digits typed before would go with the old ones.
    await expect(current.getByTestId('pin-dots').locator('[data-filled]')).toHaveCount(0);
  };
  const reachesTheDoor = (): Promise<void> =>
    expect(async () => {
      await makesTheGesture();
      await expect(page.locator('html')).toHaveAttribute('data-screen', 'staff', { timeout: 8000 });
    }).toPass({ timeout: 30_000 });
  return {
    makesTheGesture,
    reachesTheDoor,
    types,
    async opensTheStaffArea() {
      await reachesTheDoor();
      await types(demonstrationPin);
      await expect(page.getByTestId('contacts-today')).toBeVisible();
    },
    async contactsToday() {
      return Number(await page.getByTestId('contacts-today').textContent());
    },
  };
}
