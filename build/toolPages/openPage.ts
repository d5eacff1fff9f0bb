import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Page, _electron } from '@playwright/test';
import { pageWindow } from './pageWindow.ts';

export interface PageOptions {
  /** Project folder. */
  readonly root: string;
  /** Electron's. */
  readonly executable: string;
  readonly address: string;
  /** With the display. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether the page draws with WebGL, then by the processor alone. */
  readonly webGl: boolean;
  /** What is on the page when all of it is. */
  readonly readySelector: string;
}

export interface OpenPage {
  readonly page: Page;
  /** Shows the page at its best: everything loaded. @param query such as `?page=button&text=3` */
  readonly shows: (query: string, size: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page for developers under remote control, drawn by the processor alone. */
export async function openPage(options: PageOptions): Promise<OpenPage> {
  const { root, executable, address, env, webGl, readySelector } = options;
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-page-'));
  const { args } = pageWindow(root, 'about:blank', profile, webGl);
  const app = await _electron.launch({
    executablePath: executable,
    args: [...(webGl ? [] : ['--disable-gpu']), ...args],
    cwd: root,
    env: Object.fromEntries(given),
  });
  const page = await app.firstWindow();
  return {
    page,
    async close() {
      await app.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    async shows(query, size) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
      await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
      await page.goto(new URL(query, address).href);
      await page.locator(readySelector).waitFor({ timeout: 120_000 });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all([...document.images].map((picture) => picture.decode()));
      });
    },
  };
}
