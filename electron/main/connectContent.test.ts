import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { samplePlace } from '../../content/schema/sampleContent.fixture.ts';
import { type KioskContent, connectContent } from './connectContent.ts';
import { drawing, layOutDesk } from './content/contentDesk.fixture.ts';
import { defaultSettings, type Settings } from './settings/settingsSchema.ts';
import { silentLog } from './testing/log.fixture.ts';

const demonstration: Settings = {
  ...defaultSettings('0f8fad5b-d9cb-469f-a165-70867728950e', null),
  event: 'fair',
};
const edited = samplePlace('quay', 'palavas', { hook: { fr: 'Neuf.', es: 'Nuevo.', en: 'New.' } });
const hookOf = (kiosk: KioskContent) => kiosk.taken().content.places.find(({ id }) => id === 'quay')?.hook.en;

function connect(desk: ReturnType<typeof layOutDesk>, settings: Settings) {
  return connectContent({
    deliveredFolder: desk.folders.delivered,
    profileFolder: dirname(desk.folders.live),
    settings,
    now: () => new Date('2026-11-20T12:00:00.000Z'),
    monotonicMs: () => performance.now(),
    log: silentLog,
  });
}

test('the demonstration makes the editor’s folder and shows what lies in it', async () => {
  const desk = layOutDesk();
  await connect(desk, demonstration);
  expect(existsSync(desk.folders.live)).toBe(true);
  desk.edit('places/quay.json', edited);
  const kiosk = await connect(desk, demonstration);
  expect(hookOf(kiosk)).toBe('New.');
  expect(kiosk.problems()).toEqual([]);
});

test.each([
  [' on a stand', { ...demonstration, profile: 'stand' as const }],
  [', because liveContent in settings.json is false', { ...demonstration, liveContent: false }],
])('an editor’s folder is not shown%s, and the staff are told', async (why, settings) => {
  const desk = layOutDesk();
  expect((await connect(desk, settings)).problems()).toEqual([]);
  desk.edit('places/quay.json', edited);
  const kiosk = await connect(desk, settings);
  expect(hookOf(kiosk)).toBe('A quay.');
  const detail = `content: the files of this folder are not shown${why}`;
  expect(kiosk.problems()).toEqual([{ code: 'content-not-taken', detail }]);
});

test('pictures of an edition are looked for in it first, and go at the first start without it', async () => {
  const desk = layOutDesk();
  desk.edit('media/icons/sea.svg', drawing('another sea'));
  const kiosk = await connect(desk, demonstration);
  const { revision, value } = kiosk.offer();
  const [own = '', delivered] = kiosk.folders(value.edition);
  expect(existsSync(join(own, 'media/icons/sea.svg'))).toBe(true);
  expect(delivered).toBe(desk.folders.delivered);
  expect(kiosk.folders(null)).toEqual([desk.folders.delivered]);
  expect([kiosk.take(revision), kiosk.take(revision + 1)]).toEqual([true, false]);
  desk.takeBack('media');
  await connect(desk, demonstration);
  expect(existsSync(own)).toBe(false);
});

test('without a single readable profile folder the kiosk shows what was delivered', async () => {
  const desk = layOutDesk();
  const nowhere = join(mkdtempSync(join(tmpdir(), 'kiosk-profile-')), '\0');
  const kiosk = await connectContent({
    deliveredFolder: desk.folders.delivered,
    profileFolder: nowhere,
    settings: demonstration,
    now: () => new Date(0),
    monotonicMs: () => 0,
    log: silentLog,
  });
  expect(kiosk.taken().content.places).toHaveLength(4);
});
