import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Itinerary } from '../../../content/schema/itinerary.ts';
import type { Place } from '../../../content/schema/place.ts';
import { decodeTrip } from '../../../renderer/domain/trip/tripCode.ts';
import { codeOn } from '../drivers/codeReader.ts';
import { createTraveller } from '../drivers/traveller.ts';
import { expect, test } from '../measure/stillTest.ts';

function readAll<Thing>(folder: string): readonly Thing[] {
  const files = fs.readdirSync(path.join(projectRoot, 'content', folder));
  return files.map(
    (file) => JSON.parse(fs.readFileSync(path.join(projectRoot, 'content', folder, file), 'utf8')) as Thing,
  );
}
const places = readAll<Place>('places');
const itineraries = readAll<Itinerary>('itineraries');
const stopsOf = ({ days }: Itinerary): readonly string[] => [...new Set(days.flat())];
const [longest] = itineraries.toSorted((one, other) => stopsOf(other).length - stopsOf(one).length);
const middleOf = async (target: Locator): Promise<{ x: number; y: number }> => {
  const box = await target.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

// A suggested trip loses the places of offices that are not shown.
const partners = { showPending: true, hidden: [] };

test.use({ window: '1080x1920', partners });

test('a visitor gathers places, orders them by button and by finger, and is told what they ask for', async ({
  kiosk: { page },
  finger,
}) => {
  const traveller = createTraveller(page);
  await traveller.wakes('fr');
  const [one = '', two = '', three = ''] = await traveller.addsFromTheList(3);
  await expect(page.locator('header').getByTestId('open-trip')).toContainText('3');
  await traveller.opensTheNotebook();
  await expect.poll(traveller.stops).toEqual([one, two, three]);
  // Minutes come from the roads of the map: on the way there, between the stops and back.
  await expect(page.getByTestId('trip')).toContainText(/\d\smin/);
  await expect.poll(traveller.verdict).toMatch(/^Tient en une journée\u202f: .*min de route/);

  await finger.tapOn(page.getByTestId(`later-${one}`));
  await expect.poll(traveller.stops).toEqual([two, one, three]);
  await finger.tapOn(page.getByTestId(`earlier-${three}`));
  await expect.poll(traveller.stops).toEqual([two, three, one]);

  const below = await middleOf(page.getByTestId(`stop-${one}`));
  await finger.pan(await middleOf(page.getByTestId(`grip-${two}`)), { x: below.x, y: below.y + 40 });
  await expect.poll(traveller.stops).toEqual([three, one, two]);
  const top = await middleOf(page.getByTestId(`stop-${three}`));
  await finger.pan(await middleOf(page.getByTestId(`grip-${two}`)), { x: top.x, y: top.y - 20 });
  await expect.poll(traveller.stops).toEqual([two, three, one]);
  // Whoever opens a stop comes back to the notebook.
  await finger.tapOn(page.getByTestId(`stop-${three}`));
  await expect(page.locator(`[data-place="${three}"]`)).toBeVisible();
  await finger.tapOn(page.getByTestId('close-place'));
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'trip');

  await finger.tapOn(page.getByTestId(`remove-${three}`));
  await expect.poll(traveller.stops).toEqual([two, one]);
  for (const stop of [two, one]) await finger.tapOn(page.getByTestId(`remove-${stop}`));
  await expect(page.getByTestId('stops')).toHaveCount(0);
  await expect(page.locator('[data-testid^="take-over-"]')).toHaveCount(itineraries.length);
});

test('a suggested trip can be taken over, changed, ordered sensibly and given back', async ({
  kiosk: { page },
}) => {
  const traveller = createTraveller(page);
  await traveller.wakes('en');
  const own = await traveller.addsFromTheList(2);
  await traveller.opensTheNotebook();
  const chosen = itineraries.find(({ days }) => days.flat().length >= 6);
  const id = chosen?.id ?? '';
  await traveller.takesOver(id);
  const suggested = chosen?.days.flat() ?? [];
  await expect.poll(traveller.stops).toEqual([...new Set(suggested)]);
  await traveller.taps('restore-trip');
  await expect.poll(traveller.stops).toEqual(own);

  await traveller.takesOver(id);
  const minutesOf = async (): Promise<number> => {
    const verdict = await traveller.verdict();
    const [, hours = '0'] = /(\d+)\s(?:hr|h)\b.*at the wheel/.exec(verdict) ?? [];
    const [, minutes = '0'] = /(\d+)\smin at the wheel/.exec(verdict) ?? [];
    return 60 * Number(hours) + Number(minutes);
  };
  // The last stop first, and there is driving to save.
  const last = suggested.at(-1) ?? '';
  for (let step = 1; step < suggested.length; step += 1) await traveller.taps(`earlier-${last}`);
  await traveller.taps(`later-${suggested[0] ?? ''}`);
  const before = await minutesOf();
  await traveller.taps('sensible-order');
  await expect(page.getByTestId('sensible-order')).toBeDisabled();
  expect([...(await traveller.stops())].sort()).toEqual([...new Set(suggested)].sort());
  expect(await minutesOf()).toBeLessThan(before);
});

test('the largest trip is taken home as codes that open the maps of any phone', async ({
  kiosk: { page },
}) => {
  const traveller = createTraveller(page);
  await traveller.wakes('es');
  await traveller.opensTheNotebook();
  await traveller.takesOver(longest?.id ?? '');
  const stops = await traveller.stops();
  expect(stops).toHaveLength(longest === undefined ? 0 : stopsOf(longest).length);
  await traveller.taps('take-away');
  const codes = page.locator('[data-testid^="code-"]');
  await expect(codes.first()).toBeVisible();
  const ways: string[][] = [];
  for (const code of await codes.all()) {
    const address = new URL(await codeOn(code));
    expect(`${address.origin}${address.pathname}`).toMatch(/^https:\/\/www\.google\.com\/maps\/dir\//);
    ways.push(address.pathname.split('/').slice(3));
  }
  // Every code goes on where the one before it ended; together they pass every stop in order.
  expect(ways.slice(1).map((way) => way[0])).toEqual(ways.slice(0, -1).map((way) => way.at(-1)));
  const position = (id: string): string => {
    const [longitude = 0, latitude = 0] = places.find((place) => place.id === id)?.position ?? [];
    return `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  };
  expect(ways.flatMap((way) => way.slice(1))).toEqual(stops.map(position));
});

test.describe(() => {
  const companion = 'https://voyage.example.org/une-heure-autour?stand=mahana-lyon';
  test.use({ settings: { companion, partners, idle: { afterSeconds: 600, warningSeconds: 20 } } });

  test('with a companion page one code carries the whole trip, however long, and the page alone can read it', async ({
    kiosk: { page },
  }) => {
    const traveller = createTraveller(page);
    await traveller.wakes('fr');
    await traveller.opensTheNotebook();
    await traveller.takesOver(longest?.id ?? '');
    const stops = await traveller.stops();
    await traveller.taps('take-away');
    await expect(page.locator('[data-testid^="code-"]')).toHaveCount(1);
    const address = new URL(await codeOn(page.getByTestId('code-0')));
    expect(address.href.split('#')[0]).toBe(companion);
    const known = places.map(({ id }) => id);
    expect(decodeTrip(address.hash.replace('#trip=', ''), known)).toEqual({
      ok: true,
      trip: stops,
      unknown: 0,
    });
  });
});
