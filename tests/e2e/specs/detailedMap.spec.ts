import { colorBlobs, differingShare } from '../drivers/colorBlobs.ts';
import { layDetailedMap } from '../drivers/detailedMap.ts';
import { logOf } from '../drivers/profile.ts';
import type { Visitor } from '../drivers/visitor.ts';
import { expect, test } from '../fixtures/kioskTest.ts';

test.use({ settings: { idle: { afterSeconds: 600, warningSeconds: 20 } } });

/** Pixels of a picture in patches of the colour that a design token has now. */
async function areaOf({ page }: Visitor, picture: Buffer, token: string): Promise<number> {
  const colour = await page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
    token,
  );
  return colorBlobs(picture, colour, 1500).reduce((sum, { area }) => sum + area, 0);
}

/** Comes as near as a visitor can: off the coast, where the drawn map has nothing but sea. */
async function comesNear(visitor: Visitor): Promise<Buffer> {
  for (let more = 0; more < 7; more += 1) {
    await visitor.taps('zoom-in');
    await visitor.waitsForTheMap();
  }
  return visitor.mapPicture();
}

test.describe(() => {
  test.use({ fault: { damage: (folder: string) => layDetailedMap(folder) } });

  test('a detailed map beside the content shows houses from near, with names in the visitor’s language and in high contrast', async ({
    visitor,
    profileFolder,
  }) => {
    const answers: number[] = [];
    visitor.page.on('response', (answer) => {
      if (answer.url().endsWith('/content/basemap.pmtiles')) answers.push(answer.status());
    });
    await visitor.wakes('fr');
    expect(await areaOf(visitor, await visitor.mapPicture(), '--map-building')).toBe(0);

    const french = await comesNear(visitor);
    expect(await areaOf(visitor, french, '--map-building')).toBeGreaterThan(10_000);
    expect(answers.length).toBeGreaterThan(2);
    expect(new Set(answers)).toEqual(new Set([206]));

    // « Ici » becomes «Aquí vivimos todos juntos» beside every house; nothing else there has a name.
    await visitor.taps('language-es');
    expect(differingShare(french, await visitor.mapPicture())).toBeGreaterThan(0.002);

    await visitor.taps('access-contrast');
    expect(await areaOf(visitor, await visitor.mapPicture(), '--map-building')).toBeGreaterThan(10_000);
    // A style that the map library does not understand would be reported.
    expect(logOf(profileFolder)).not.toContain('page.report');
  });
});

test.describe(() => {
  /** Header and table of contents are sound, and no tile can be unpacked. */
  const rot = (packed: Buffer): Buffer => Buffer.from(packed).fill(0, 20, 40);
  test.use({ fault: { damage: (folder: string) => layDetailedMap(folder, rot) } });

  test('a detailed map that rotted leaves the drawn one whole, and the team is told once', async ({
    visitor,
    host,
    profileFolder,
  }) => {
    await visitor.wakes('fr');
    const near = await comesNear(visitor);
    expect(await areaOf(visitor, near, '--map-building')).toBe(0);
    // And the drawn sea is there, which the detailed water would have hidden from near.
    await visitor.taps('see-everything');
    const tints = [];
    const home = await visitor.mapPicture();
    for (const level of [4, 5, 6]) tints.push(await areaOf(visitor, home, `--map-sea-${level}`));
    expect(Math.max(...tints)).toBeGreaterThan(5000);

    const lines = logOf(profileFolder).split('\n');
    expect(lines.filter((line) => line.includes('basemap.lost'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('page.report'))).toEqual([]);
    await host.opensTheStaffArea();
    await expect(visitor.page.getByTestId('problems')).toContainText('basemap.pmtiles: is damaged');
  });
});
