import { type ElectronApplication, type Page, expect } from '@playwright/test';
import type { RunningKiosk } from '../fixtures/launchKiosk.ts';
import { type Listener, openListener } from './listener.ts';

type Modifier = 'control' | 'shift' | 'alt' | 'meta';

/** Somebody who wants out: runs scripts in the page, presses keys, clicks with every button. */
export interface Intruder {
  readonly page: Page;
  /** host:port of a server outside that the kiosk must never reach. */
  readonly outside: string;
  /** Presses a key as a plugged keyboard would; the name as Electron's accelerators write it. */
  presses(key: string, ...modifiers: readonly Modifier[]): Promise<void>;
  /** Keys that reached the page since the last question. */
  keysHeard(): Promise<string[]>;
  clicks(button: 'right' | 'middle'): Promise<void>;
  /** Turns the wheel with Ctrl held. */
  zoomsWithTheWheel(): Promise<void>;
  /** The same document in the one window, nothing sent, no zoom, no developer tools. */
  achievedNothing(): Promise<void>;
  close(): void;
}

/** What is open, as the main process sees it. */
function whatIsOpen(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, webContents }) => {
    const contents = webContents.getAllWebContents();
    return {
      windows: BrowserWindow.getAllWindows().length,
      pages: contents.map((each) => each.getURL()).sort(),
      frames: contents.map((each) => each.mainFrame.framesInSubtree.filter(({ url }) => url !== '').length),
      zoom: contents.map((each) => each.getZoomFactor()),
      devTools: contents.some((each) => each.isDevToolsOpened()),
    };
  });
}

interface Marked {
  intruderWasHere?: boolean;
  keysHeard?: string[];
}

export async function createIntruder({ app, page }: RunningKiosk): Promise<Intruder> {
  const listener: Listener = await openListener();
  // Nobody answers a dialog: one that really shows would stand there for ever.
  page.on('dialog', () => undefined);
  await page.evaluate(() => {
    const marked = window as Marked;
    marked.intruderWasHere = true;
    marked.keysHeard = [];
    window.addEventListener('keydown', ({ key }) => marked.keysHeard?.push(key), { capture: true });
  });
  const before = await whatIsOpen(app);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

  return {
    page,
    outside: listener.host,
    async presses(key, ...modifiers) {
      await app.evaluate(
        ({ BrowserWindow }, { keyCode, modifiers }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.focus();
          for (const type of ['keyDown', 'keyUp'] as const)
            contents?.sendInputEvent({ type, keyCode, modifiers: [...modifiers] });
        },
        { keyCode: key, modifiers },
      );
    },
    keysHeard: () => page.evaluate(() => (window as Marked).keysHeard?.splice(0) ?? []),
    async clicks(button) {
      await page.mouse.click(width / 2, height / 3, { button });
    },
    async zoomsWithTheWheel() {
      await app.evaluate(
        ({ BrowserWindow }, place) => {
          const wheel = {
            type: 'mouseWheel',
            deltaX: 0,
            deltaY: 120,
            wheelTicksX: 0,
            wheelTicksY: 1,
          } as const;
          for (let turn = 0; turn < 3; turn += 1)
            BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
              ...{ ...wheel, ...place, canScroll: true },
              modifiers: ['control'],
            });
        },
        // Over the panel: the map has a use of its own for the wheel.
        { x: Math.round(width / 2), y: Math.round(height - 20) },
      );
      await page.waitForTimeout(300);
    },
    async achievedNothing() {
      expect(await page.evaluate(() => (window as Marked).intruderWasHere)).toBe(true);
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
      expect(await whatIsOpen(app)).toEqual(before);
      expect(listener.visits()).toBe(0);
    },
    close: listener.close,
  };
}
