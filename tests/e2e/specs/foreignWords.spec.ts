import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { languages } from '../../../content/schema/language.ts';
import { formatDuration } from '../../../renderer/domain/formatDuration.ts';
import { layMarkedTexts, marks } from '../drivers/markedTexts.ts';
import { logOf } from '../drivers/profile.ts';
import { testKioskName } from '../fixtures/kioskTest.ts';
import { largestLooks } from '../measure/plan.ts';
import { allScreens } from '../measure/screens.ts';
import { walk } from '../measure/walk.ts';
import { expect, test } from '../measure/stillTest.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ fault: { damage: layMarkedTexts } });

/** What somebody can read, see or hear on the page, each with the language its place says it is in. */
async function wordsOn(page: Page): Promise<readonly (readonly [language: string, words: string])[]> {
  return page.evaluate(() => {
    const language = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const words: [string, string][] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement } = node;
      // What is going away speaks the language it was called in.
      if (parentElement === null || parentElement.closest('[data-departing], script, style') !== null)
        continue;
      // A text of which a part is kept together on its line is one text.
      const kept = 'span[style*="nowrap"]';
      const whole = parentElement.matches(kept) ? parentElement.parentElement : parentElement;
      const kin = whole?.querySelector(`:scope > ${kept}`) ?? null;
      words.push([language(parentElement), (kin === null ? node : whole)?.textContent ?? '']);
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description']) {
        const value = element.getAttribute(name);
        if (value !== null && element.closest('[data-departing]') === null)
          words.push([language(element), value]);
      }
    return words;
  });
}

/** As it is read: without what the setting of the line changes. */
const plain = (words: string): string => words.replace(/[\s\u2010-\u2015-]+/gu, ' ').trim();

/** Every text of the content that is the same in all languages: names, addresses, credits. */
function properNames(): readonly string[] {
  const words = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') words.add(plain(value));
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === 'object' && value !== null) {
      if (!languages.every((language) => language in value)) Object.values(value).forEach(gather);
    }
  };
  const folder = path.join(projectRoot, 'content');
  for (const below of ['.', 'partners', 'places'])
    for (const name of fs.readdirSync(path.join(folder, below)).filter((file) => file.endsWith('.json')))
      gather(JSON.parse(fs.readFileSync(path.join(folder, below, name), 'utf8')));
  return [...words];
}

/** What stands on a screen and belongs to no language: files, checksums, addresses on the web, names of languages. */
const notOfALanguage =
  /^(\/\S+|SHA-256|[0-9a-f]{64}|[\w.-]+\.(fr|com)|e-mail\.|\d+\smin|([A-Z]{2}, )?(Français|Español|English)|© OpenStreetMap \(ODbL\) · GeoNames \(CC BY 4\.0\))$/u;

for (const language of languages)
  test(`every word of every screen in ${language} is ${language}, of the interface and of the content`, async ({
    kiosk,
    host,
    diagonal,
    idle,
    profileFolder,
  }) => {
    test.setTimeout(240_000);
    const own = marks[language];
    const foreign = new Set<string>();
    const unmarked = new Set<string>();
    let known = 0;
    const { looked, planned, findings } = await walk({
      ...{ kiosk, host, diagonal, screens: allScreens, idleSeconds: idle.afterSeconds },
      languages: [language],
      looks: (each, hasAccess) => largestLooks(each, hasAccess).slice(0, 1),
      judge: async ({ page }) => {
        for (const [spoken, words] of await wordsOn(page)) {
          if (spoken !== language) continue;
          if (words.includes(own)) known += 1;
          else if (/\p{L}{3}/u.test(words)) unmarked.add(words.trim());
          if (Object.values(marks).some((mark) => mark !== own && words.includes(mark))) foreign.add(words);
        }
        return [];
      },
    });
    // The marks are on screen, so that finding none of another language means something.
    expect(logOf(profileFolder)).not.toContain('content.editNotTaken');
    expect(known).toBeGreaterThan(500);
    expect(findings.lines()).toEqual([]);
    expect(looked).toBe(planned);
    expect([...foreign]).toEqual([]);
    const names = [...properNames(), testKioskName];
    // Hours and minutes come from the browser's own words for them.
    const durations = new Set(
      Array.from({ length: 900 }, (_, minute) => formatDuration(language, 60 * minute)),
    );
    const unexplained = [...unmarked].filter(
      (words) =>
        !notOfALanguage.test(words) &&
        !durations.has(words) &&
        !names.some((name) => name.includes(plain(words))),
    );
    expect(unexplained).toEqual([]);
  });
