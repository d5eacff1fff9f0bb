import type { Locator } from '@playwright/test';
import readCode from 'jsqr';
import { PNG } from 'pngjs';

/**
 * What a phone's camera reads from a code on the screen: a picture of what is drawn, given to a reader that shares
 * nothing with the writer. @throws when it reads nothing
 */
export async function codeOn(code: Locator): Promise<string> {
  await code.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const read = readCode(new Uint8ClampedArray(data), width, height);
  if (read === null) throw new Error(`No code can be read in ${width} x ${height} px.`);
  return read.data;
}
