import type { RunningKiosk } from '../fixtures/launchKiosk.ts';

/** Every format the kiosk is made for, CSS px. */
export const formats = ['1080x1920', '1920x1080', '2160x3840', '3840x2160', '1366x768'] as const;
export type Format = (typeof formats)[number];

/** Gives the window another format, and waits until the page has it. */
export async function takesFormat({ app, page }: RunningKiosk, format: Format): Promise<void> {
  const [width = 0, height = 0] = format.split('x').map(Number);
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  // The window is larger at once; the page hears of it a frame later, and then scales everything.
  await page.waitForFunction(
    ({ width: wide, height: high }) => {
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 10;
      const wanted = Math.min(wide, high) / 1080;
      return innerWidth === wide && innerHeight === high && Math.abs(unit - wanted) < 0.01;
    },
    { width, height },
    { polling: 20, timeout: 10_000 },
  );
}
