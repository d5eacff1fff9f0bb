import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Problem } from './page/seen.ts';

type WithAxe = typeof globalThis & { axe?: typeof Axe };

/** WCAG 2.0 to 2.2, A and AA, and what the makers of axe advise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** AAA, and off unless asked for: 7:1, which the design promises for body text. */
const contrast = 'color-contrast-enhanced';
const fewNodes = 5;

function colours(node: Axe.NodeResult): string {
  const data = node.any.find(({ data: found }) => found !== null && typeof found === 'object')?.data as
    | { fgColor?: string; bgColor?: string; contrastRatio?: number; expectedContrastRatio?: string }
    | undefined;
  if (data?.contrastRatio === undefined) return '';
  return ` (${data.fgColor} on ${data.bgColor}: ${data.contrastRatio} of ${data.expectedContrastRatio})`;
}

/** Reads axe-core's own source, to be put into the page: nothing of it is in the product. */
export const readAxe = (): string =>
  fs.readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to on the page as it stands. */
export async function axeProblems(page: Page, source: string): Promise<Problem[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(
    async ({ values, extra }) => {
      const { axe } = globalThis as WithAxe;
      if (axe === undefined) throw new Error('The page lost axe.');
      const { violations: found } = await axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: { [extra]: { enabled: true } },
        resultTypes: ['violations'],
      });
      return found;
    },
    { values: tags, extra: contrast },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, fewNodes).map((node) => ({
      where: node.target.flat().join(' '),
      text: '',
      what: `${id}: ${help}${colours(node)}`,
    })),
  );
}
