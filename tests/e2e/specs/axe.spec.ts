import fs from 'node:fs';
import { languages } from '../../../content/schema/language.ts';
import { axeProblems, readAxe } from '../measure/axe.ts';
import { shortened } from '../measure/findings.ts';
import { largestLooks } from '../measure/plan.ts';
import { allScreens } from '../measure/screens.ts';
import { walk } from '../measure/walk.ts';
import { expect, test } from '../measure/stillTest.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages)
  test(`axe finds nothing on any screen in ${language}, in every format, at the largest text and in both contrasts`, async ({
    kiosk,
    host,
    diagonal,
    idle,
    measure,
  }, info) => {
    test.setTimeout(300_000);
    const axe = readAxe();
    const { findings, looked, planned } = await walk({
      ...{ kiosk, host, diagonal, screens: allScreens, idleSeconds: idle.afterSeconds },
      languages: [language],
      looks: largestLooks,
      judge: async ({ clock }) => {
        await measure.settles();
        return clock.passesWhile(axeProblems(kiosk.page, axe));
      },
    });
    const lines = findings.lines();
    console.log(
      `${info.title}: ${looked} combinations of ${planned} judged, ${lines.length} kinds of problems`,
    );
    fs.writeFileSync(info.outputPath('findings.txt'), `${lines.join('\n')}\n`);
    expect(shortened(lines), `in ${looked} combinations`).toEqual([]);
    expect(looked).toBe(planned);
    expect(looked).toBeGreaterThan(0);
  });
