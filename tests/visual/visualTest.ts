import { expect, test as base } from '../e2e/measure/stillTest.ts';
import { type AccessBar, createAccessBar } from '../e2e/drivers/accessBar.ts';
import { type Guest, createGuest } from '../e2e/drivers/guest.ts';
import { type StoppedClock, takeClock } from '../e2e/drivers/stoppedClock.ts';
import { type Eyes, createEyes } from './eyes.ts';

interface VisualFixtures {
  readonly clock: StoppedClock;
  readonly guest: Guest;
  readonly bar: AccessBar;
  readonly eyes: Eyes;
}

/** The real kiosk without the drawn map, with a clock and a chance of its own, and eyes that remember. */
export const test = base.extend<VisualFixtures>({
  window: '1080x1920',
  idle: { afterSeconds: 600, warningSeconds: 20 },
  clock: [
    async ({ kiosk }, use) => {
      const clock = await takeClock(kiosk.page);
      // A machine that is too busy overtakes the moment at which the clock was to stop.
      await use({ ...clock, stops: () => expect(() => clock.stops()).toPass({ timeout: 30_000 }) });
    },
    { auto: true },
  ],
  guest: async ({ kiosk }, use) => {
    await use(createGuest(kiosk.page));
  },
  bar: async ({ kiosk }, use) => {
    await use(createAccessBar(kiosk.page));
  },
  eyes: async ({ kiosk }, use, info) => {
    await use(createEyes(kiosk.page, info));
  },
});

export { expect };
