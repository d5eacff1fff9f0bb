import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Page, _electron } from '@playwright/test';
import { galleryWindow } from './galleryWindow.ts';

export interface OpenGallery {
  readonly page: Page;
  /** Shows a page of the gallery at its best: everything loaded. @param query such as `?page=button&text=3` */
  readonly shows: (query: string, size: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the gallery under remote control, drawn by the processor alone.
 * @param env with the display
 */
export async function openGallery(
  root: string,
  executable: string,
  address: string,
  env: NodeJS.ProcessEnv,
): Promise<OpenGallery> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'gallery-'));
  const { args } = galleryWindow(root, address, profile);
  const app = await _electron.launch({
    executablePath: executable,
    args: ['--disable-gpu', ...args],
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
      await page.getByTestId('sheet').waitFor();
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all([...document.images].map((picture) => picture.decode()));
      });
    },
  };
}
