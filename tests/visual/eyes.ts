import fs from 'node:fs';
import path from 'node:path';
import { type Page, type TestInfo, expect } from '@playwright/test';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { type Comparison, comparePictures } from './compare/comparePictures.ts';
import { drawDifference } from './compare/drawDifference.ts';
import { type Picture, readPicture, writePicture } from './compare/picture.ts';
import { reducePicture, shortSide } from './compare/reducePicture.ts';

/** Compares what is on the screen with how it looked when somebody last said that it looks right. */
export interface Eyes {
  /** @param name of the reference picture; goes on after a difference, so that one run shows all of them */
  recognise(name: string): Promise<void>;
}

const references = path.join(projectRoot, 'tests/visual/references');
const howToUpdate = 'If it is meant to look like that: node build/bootstrap.mjs visual --update';

/** Pictures in which nothing moves any more differ less than this part of what is allowed. */
const still = 0.1;
const mostPictures = 10;

/**
 * A busy processor may owe the screen what the page has long laid out. A frame that changes something is handed over
 * only when the one before it has been painted, so a few of them bring everything to the screen. Not by
 * requestAnimationFrame, which the stopped clock of a test holds.
 */
async function drawFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const probe = document.createElement('i');
    probe.style.cssText = 'position: fixed; top: 0; left: 0; width: 1px; height: 1px; z-index: 99';
    document.body.append(probe);
    for (let frame = 0; frame < 6; frame += 1) {
      probe.style.backgroundColor = frame % 2 === 0 ? '#00000003' : '#ffffff03';
      await new Promise<void>((done) => {
        const watch = new IntersectionObserver(() => {
          watch.disconnect();
          done();
        });
        watch.observe(probe);
      });
    }
    probe.remove();
  });
}

/** A picture of the page at rest: what leaves has left, letters and pictures are there, and nothing changes any more. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  await expect(page.locator('[data-departing]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
  });
  const take = async (): Promise<Buffer> => {
    await page.evaluate(() => {
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    });
    await drawFrames(page);
    // Playwright brings what never ends to its beginning.
    return page.screenshot({ animations: 'disabled', scale: 'css' });
  };
  let before = await take();
  for (let taken = 1; taken < mostPictures; taken += 1) {
    const now = await take();
    if (now.equals(before) || comparePictures(reduced(before), reduced(now)).worst.difference < still)
      return now;
    before = now;
  }
  return before;
}

const reduced = (png: Buffer): Picture => reducePicture(readPicture(png));

function describe({ worst, differing }: Comparison, scale: number): string {
  const { kind, x, y, size, difference } = worst;
  const at = [x, y].map((value) => Math.round((value + size / 2) * scale)).join(', ');
  return `${differing.length} parts differ, most of all the ${kind} near ${at} px: ${difference.toFixed(1)} times what is allowed`;
}

/** @param info whose folder receives the pictures of a difference */
export function createEyes(page: Page, info: TestInfo): Eyes {
  const updating = process.env['KIOSK_VISUAL'] === 'update';
  return {
    async recognise(name) {
      const full = await pictureAtRest(page);
      const actual = reduced(full);
      const file = path.join(references, `${name}.png`);
      if (updating) {
        fs.mkdirSync(references, { recursive: true });
        fs.writeFileSync(file, writePicture(actual));
        return;
      }
      const keep = (what: string, png: Buffer): string => {
        const kept = info.outputPath(`${name}-${what}.png`);
        fs.writeFileSync(kept, png);
        return path.relative(projectRoot, kept);
      };
      if (!fs.existsSync(file)) {
        const kept = keep('actual', full);
        expect
          .soft(null, `There is no reference of ${name}; it looks like ${kept}. ${howToUpdate}`)
          .not.toBeNull();
        return;
      }
      const reference = readPicture(fs.readFileSync(file));
      const sizes = [reference, actual].map(({ width, height }) => `${width}x${height}`);
      expect.soft(sizes[1], `${name} has another format than its reference. ${howToUpdate}`).toBe(sizes[0]);
      if (sizes[0] !== sizes[1]) return;
      const comparison = comparePictures(reference, actual);
      if (comparison.differing.length === 0) return;
      const kept = [
        keep('actual', full),
        keep('reference', writePicture(reference)),
        keep('difference', writePicture(drawDifference(actual, comparison))),
      ];
      const { width, height } = readPicture(full);
      const said = describe(comparison, Math.min(width, height) / shortSide);
      expect
        .soft(
          comparison.differing.length,
          `${name} looks different: ${said}.\n${kept.join('\n')}\n${howToUpdate}`,
        )
        .toBe(0);
    },
  };
}
