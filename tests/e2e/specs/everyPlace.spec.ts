import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Plates, openPlates } from '../../../build/plates/openPlates.ts';
import { ensureElectron } from '../../../build/runtime/electronRuntime.ts';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Place } from '../../../content/schema/place.ts';
import type { MapTouch } from '../../../renderer/map/mapTouch.ts';
import { type Petal, petalsOf } from '../../../renderer/map/petals.ts';
import { expect, test as base } from '../fixtures/displayTest.ts';

const test = base.extend<{ readonly plates: Plates }>({
  plates: async ({}, use) => {
    const { executable } = ensureElectron(projectRoot, 'auto', () => undefined);
    const plates = await openPlates(projectRoot, executable, process.env);
    await use(plates);
    await plates.close();
  },
});

const size = { width: 480, height: 480 };
const middle = { right: 0, down: 0 };
const unit = size.width / 1080;

/** Where signs can stand around the middle of a cluster: its own, and those of flowers of every size. */
const spots: readonly Pick<Petal, 'right' | 'down'>[] = [
  middle,
  ...[2, 3, 4, 5, 6, 7, 20].flatMap((count) => petalsOf(count, unit)),
];

/** Touches the map at spots around its middle, with real clicks. @returns what each met, the middle first */
async function touchesAround(page: Page, around: typeof spots): Promise<readonly (MapTouch | undefined)[]> {
  const before = await page.evaluate(() => window.examined.touches.length);
  for (const { right, down } of around)
    await page.mouse.click(size.width / 2 + right, size.height / 2 + down);
  return page.evaluate((from) => window.examined.touches.slice(from), before);
}

/** Looks at a position from near. */
async function goTo(
  page: Page,
  [longitude, latitude]: readonly [number, number],
  zoom: number,
): Promise<void> {
  await page.evaluate(
    async ({ center, deep }) => {
      const { map } = window.examined;
      map.flyTo(center, deep, 0, { top: 0, right: 0, bottom: 0, left: 0 });
      await map.whenIdle();
    },
    { center: [longitude, latitude] as [number, number], deep: zoom },
  );
  await page.waitForTimeout(60);
  await page.evaluate(() => window.examined.map.whenIdle());
}

test('every place is chosen by touching what is drawn of it, alone or in the flower of its cluster', async ({
  plates,
}) => {
  const folder = path.join(projectRoot, 'content/places');
  const places = fs
    .readdirSync(folder)
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Place);
  const page = await plates.show({ language: 'fr', ...size });
  const met = new Set<string>();
  const note = (touches: readonly (MapTouch | undefined)[]): void => {
    for (const touch of touches) if (touch?.kind === 'place') met.add(touch.placeId);
  };
  for (const { id, position } of places) {
    if (met.has(id)) continue;
    await goTo(page, position, 12);
    const [here] = await touchesAround(page, [middle]);
    note([here]);
    if (met.has(id)) continue;
    // It lies in a cluster: its middle is under the finger or near it. The cluster is asked to open, as a visitor would.
    expect(here, `what is touched where ${id} lies`).toBeDefined();
    if (here?.kind === 'cluster') {
      await page.evaluate((cluster) => window.examined.map.openCluster(cluster), here);
      await page.waitForTimeout(400);
      await page.evaluate(() => window.examined.map.whenIdle());
    }
    note(await touchesAround(page, spots));
    expect([...met], `places met around ${id}`).toContain(id);
  }
  expect([...met].sort()).toEqual(places.map(({ id }) => id).sort());
});
