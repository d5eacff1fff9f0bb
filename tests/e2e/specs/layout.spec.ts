import fs from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { languages } from '../../../content/schema/language.ts';
import { shortened } from '../measure/findings.ts';
import { diagonals, looksFor } from '../measure/plan.ts';
import { type ScreenState, allScreens, emptyScreens } from '../measure/screens.ts';
import { type WalkOptions, walk } from '../measure/walk.ts';
import type { Measure } from '../measure/measurePage.ts';
import { type StillOptions, expect, test } from '../measure/stillTest.ts';

type Partners = StillOptions['partners'];

test.describe.configure({ mode: 'parallel' });

/** Every office, so that the longest lists are measured. */
const everyOffice: Partners = { showPending: true, hidden: [] };

function onlyOffice(shown: string): Partners {
  const files = fs.readdirSync(path.join(projectRoot, 'content/partners'));
  const ids = files.map((file) => path.basename(file, '.json'));
  return { showPending: true, hidden: ids.filter((id) => id !== shown) };
}

async function measuresAll(
  options: Omit<WalkOptions, 'languages' | 'looks' | 'judge'>,
  measure: Measure,
  info: TestInfo,
): Promise<void> {
  const { findings, looked, planned } = await walk({
    ...options,
    languages,
    looks: (language, hasAccess) => looksFor(options.diagonal, language, hasAccess),
    judge: async () => {
      const { text, targets, scrolling } = await measure.all();
      return [...text, ...targets, ...scrolling];
    },
  });
  const lines = findings.lines();
  console.log(
    `${info.title}: ${looked} combinations of ${planned} measured, ${lines.length} kinds of problems`,
  );
  fs.writeFileSync(info.outputPath('findings.txt'), `${lines.join('\n')}\n`);
  expect(shortened(lines), `in ${looked} combinations`).toEqual([]);
  expect(looked).toBe(planned);
  expect(looked).toBeGreaterThan(0);
}

const kiosks: readonly (readonly [name: string, screens: readonly ScreenState[], partners: Partners])[] = [
  ['every screen', allScreens, everyOffice],
  // One office has too few places for every wish.
  ['what is shown where nothing fits', emptyScreens, onlyOffice('haut-languedoc')],
];

for (const diagonal of diagonals)
  for (const [name, screens, partners] of kiosks)
    test.describe(() => {
      test.use({ diagonal, partners });

      test(`on ${diagonal} inches, ${name} can be read and touched in every language and format, for everybody`, async ({
        kiosk,
        host,
        measure,
        idle,
      }, info) => {
        test.setTimeout(600_000);
        await measuresAll({ kiosk, host, diagonal, screens, idleSeconds: idle.afterSeconds }, measure, info);
      });
    });
