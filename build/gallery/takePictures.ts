import fs from 'node:fs';
import path from 'node:path';
import { languages } from '../../content/schema/language.ts';
import type { OpenPage } from '../toolPages/openPage.ts';

const contrasts = ['normal', 'high'] as const;
const textSteps = [0, 3] as const;
const screen = { width: 1080, height: 1920 };

/**
 * Writes a picture of every page of the gallery in every language, contrast and both ends of the text size.
 * @param folder is emptied first
 * @returns how many
 */
export async function takePictures({ page, shows }: OpenPage, folder: string): Promise<number> {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const ids = await page
    .locator('[data-testid^="page-"]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-testid')?.slice(5) ?? ''));
  const looks = languages.flatMap((language) =>
    contrasts.flatMap((contrast) => textSteps.map((text) => ({ language, contrast, text: String(text) }))),
  );
  let count = 0;
  for (const id of ids)
    for (const look of looks) {
      await shows(`?${new URLSearchParams({ page: id, ...look }).toString()}`, screen);
      const name = `${id}-${look.language}-${look.contrast}-text${look.text}.png`;
      await page.screenshot({ path: path.join(folder, name), fullPage: true, animations: 'disabled' });
      count += 1;
    }
  return count;
}
