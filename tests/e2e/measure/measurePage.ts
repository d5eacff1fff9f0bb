import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type * as InPage from './page/index.ts';
import { type Rule, ruleFor } from './rule.ts';

type WithMeasuring = typeof globalThis & { kioskMeasure?: typeof InPage };

/** Measures what stands on a page. */
export interface Measure {
  /** Waits until the page is at rest; what moves for a time is brought to its end. */
  readonly settles: () => Promise<void>;
  /**
   * Everything at once, after the page has come to rest, by the rule of the window, the diagonal and the text size. The
   * page is not drawn from one such look to the next.
   */
  all(): Promise<InPage.Measured>;
  /** The same by a rule of one's own, and drawn. */
  by(rule: Rule): Promise<InPage.Measured>;
}

/** The functions that run in the page, as one script. Made once: a run measures hundreds of screens. */
export async function bundleMeasure(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome130',
      minify: false,
      lib: {
        entry: path.join(projectRoot, 'tests/e2e/measure/page/index.ts'),
        formats: ['iife'],
        name: 'kioskMeasure',
      },
    },
  });
  const chunks = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
  return `${code}\nglobalThis.kioskMeasure = kioskMeasure;`;
}

/** @param source what `bundleMeasure` made @param diagonalInches real size of the screen */
export function createMeasure(page: Page, source: string, diagonalInches: number): Measure {
  const prepare = async (): Promise<void> => {
    if (await page.evaluate(() => !('kioskMeasure' in globalThis))) await page.evaluate(source);
  };
  const settles = async (): Promise<void> => {
    await prepare();
    await page.evaluate(() => (globalThis as WithMeasuring).kioskMeasure?.settle());
  };
  const rule = async (): Promise<Rule> => {
    const { text, ...size } = await page.evaluate(() => ({
      ...{ width: innerWidth, height: innerHeight },
      text: Number(document.documentElement.dataset['text'] ?? 0),
    }));
    return ruleFor(size, diagonalInches, text);
  };
  const looks = async (held: Rule, hide: boolean): Promise<InPage.Measured> => {
    await settles();
    return page.evaluate(
      ([by, hidden]) => {
        const { kioskMeasure } = globalThis as WithMeasuring;
        if (kioskMeasure === undefined) throw new Error('The page lost its measure.');
        return kioskMeasure.look(by, hidden);
      },
      [held, hide] as const,
    );
  };
  return {
    settles,
    all: async () => looks(await rule(), true),
    by: (given) => looks(given, false),
  };
}
