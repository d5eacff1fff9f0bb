import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  sampleConsent,
  sampleDestination,
  samplePartner,
  samplePlace,
} from '../../../content/schema/sampleContent.fixture.ts';
import { drawing, layOutDesk } from './contentDesk.fixture.ts';

const hook = (en: string) => ({ hook: { fr: `fr ${en}`, es: `es ${en}`, en } });
const quay = (en: string) => samplePlace('quay', 'palavas', hook(en));
const texts = (words: string) => ({ fr: `fr ${words}`, es: `es ${words}`, en: words });

test('one changed file changes one thing; taken back, the delivered one is there again', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  const delivered = kiosk.current();
  desk.edit('places/quay.json', quay('A new line.'));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.hookOf('quay')).toBe('A new line.');
  const others = (from: typeof delivered) => from.content.places.filter(({ id }) => id !== 'quay');
  expect(others(kiosk.current())).toEqual(others(delivered));
  expect(kiosk.complaints()).toEqual([]);

  expect(await kiosk.look()).toBe(false);
  desk.takeBack('places/quay.json');
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.current().content).toEqual(delivered.content);
});

test('a mistake keeps all of the last good content and names file and field; mending it clears that', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('places/quay.json', quay('Good.'));
  await kiosk.look();
  desk.edit('places/quay.json', { ...quay('Better.'), kind: 'vilage' });
  desk.edit('places/beach.json', samplePlace('beach', 'palavas', hook('Right, but in bad company.')));
  expect(await kiosk.look()).toBe(false);
  expect([kiosk.hookOf('quay'), kiosk.hookOf('beach')]).toEqual(['Good.', 'A quay.']);
  expect(kiosk.complaints()).toEqual([
    expect.stringMatching(
      /^content-not-taken: places\/quay\.json, kind: is the text "vilage"; did you mean "village"/,
    ),
  ]);
  expect(desk.lines.join()).toContain('"field":"kind"');
  expect(desk.lines.join()).not.toContain('vilage');

  desk.edit('places/quay.json', quay('Better.'));
  expect(await kiosk.look()).toBe(true);
  expect([kiosk.hookOf('quay'), kiosk.hookOf('beach')]).toEqual(['Better.', 'Right, but in bad company.']);
  expect(kiosk.complaints()).toEqual([]);
});

test('a reference to something that is not there, and a file under another name, are mistakes like any other', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('places/quay.json', samplePlace('quay', 'nobody'));
  desk.edit('places/tower.json', samplePlace('castle', 'palavas'));
  await kiosk.look();
  expect(kiosk.complaints().join('\n')).toMatch(
    /places\/quay\.json, partner: is "nobody", which does not exist/,
  );
  expect(kiosk.complaints().join('\n')).toMatch(/places\/tower\.json, id: is "castle", so the file must be/);
});

test('a place of null is not shown; while an itinerary leads there, that is a mistake', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('places/arena.json', 'null');
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()[0]).toMatch(/itineraries\/long\.json, days\[4th\]\[1st\]: is "arena"/);
  desk.edit('itineraries/long.json', 'null');
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.current().content.places.map(({ id }) => id)).toEqual(['beach', 'cellar', 'quay']);
  // An office is part of contacts and consent: it cannot be taken away like that.
  desk.edit('partners/lunel.json', 'null');
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.current().content.partners).toHaveLength(2);
});

test('changed consent texts need a new version, once and for all', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  const consent = (version: string, words: string) => ({ ...sampleConsent, version, notice: texts(words) });
  desk.edit('consent.json', consent(sampleConsent.version, 'Other rights.'));
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()[0]).toContain(
    'consent.json, version: is "test-1", which stands for other words already',
  );
  desk.edit('consent.json', consent('test-2', 'Other rights.'));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.current().consent.version).toBe('test-2');
  desk.edit('consent.json', consent('test-3', 'More rights.'));
  await kiosk.look();
  desk.edit('consent.json', consent('test-2', 'Fewer rights.'));
  expect(await kiosk.look()).toBe(false);

  // The version of yesterday is not forgotten over night.
  desk.edit('consent.json', consent('test-3', 'No rights.'));
  const tomorrow = await desk.start();
  expect(tomorrow.current().consent).toEqual(consent('test-3', 'More rights.'));
  expect(tomorrow.complaints()[0]).toContain('consent.json, version');
});

test('an editor’s picture is shown in an edition of its own, which outlives the editor’s file', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  const picture = { file: 'places/quay.svg', credit: 'us', licence: 'CC0' };
  desk.edit('places/quay.json', samplePlace('quay', 'palavas', { pictures: [picture] }));
  desk.edit('media/places/quay.svg', drawing('the quay'));
  expect(await kiosk.look()).toBe(true);
  const first = kiosk.current().edition ?? '';
  const kept = (edition: string) => join(desk.pictures.folderOf(edition), 'media', picture.file);
  expect(readFileSync(kept(first), 'utf8')).toBe(drawing('the quay'));

  // The same name with another drawing is another edition; the first stays for whoever looks at it.
  desk.edit('media/places/quay.svg', drawing('the quay at night'));
  expect(await kiosk.look()).toBe(true);
  const second = kiosk.current().edition ?? '';
  expect(second).not.toBe(first);
  expect(existsSync(kept(first))).toBe(true);
  await desk.pictures.keepOnly([second]);
  expect(existsSync(kept(first))).toBe(false);

  // Broken off, it is not taken; and the next start shows what was good.
  desk.edit('media/places/quay.svg', drawing('the quay at noon').slice(0, -9));
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()).toEqual([
    'content-not-taken: media/places/quay.svg: is not complete; copy it again',
  ]);
  const tomorrow = await desk.start();
  expect(tomorrow.current()).toMatchObject({ source: 'last-good', edition: second });
  expect(tomorrow.current().content.places.at(-1)?.pictures).toEqual([picture]);
});

test('pictures that the whole kiosk needs must be there; one of a place may be late', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('destination.json', { ...sampleDestination, horizon: { portrait: 'a.svg', landscape: 'a.svg' } });
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()[0]).toContain('destination.json, horizon.portrait: is a.svg, which is not in');
  desk.takeBack('destination.json');
  const picture = { file: 'places/late.svg', credit: 'us', licence: 'CC0' };
  desk.edit('places/quay.json', samplePlace('quay', 'palavas', { pictures: [picture] }));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.complaints()[0]).toContain(
    'content-broken: places/quay.json, pictures[1st].file: places/late.svg',
  );
  desk.edit('media/places/late.svg', drawing('late'));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.complaints()).toEqual([]);
});

test('a picture that is too large, and a text in an old encoding, are named', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('media/places/quay.svg', drawing('x'.repeat(50_000)));
  desk.edit(
    'partners/palavas.json',
    Buffer.from(JSON.stringify(samplePartner('palavas')).replace('Un', 'Ü'), 'latin1'),
  );
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints().sort()).toEqual([
    'content-not-taken: media/places/quay.svg: has 49 KB; at most 40 KB are allowed',
    'content-not-taken: partners/palavas.json: is not saved as UTF-8; save it again with that encoding',
  ]);
});

test.skipIf(process.platform === 'win32')('no link leads out of the folder, wherever it stands', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  const outside = join(dirname(desk.folders.live), 'outside');
  mkdirSync(outside, { recursive: true });
  writeFileSync(join(outside, 'quay.json'), JSON.stringify(quay('From outside.')));
  const links = { 'places/quay.json': join(outside, 'quay.json'), shows: outside, 'media/places': outside };
  for (const [name, target] of Object.entries(links)) {
    const link = join(desk.folders.live, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
    expect(await kiosk.look()).toBe(false);
    expect(kiosk.complaints()).toEqual([
      `content-not-taken: ${name}: is a link to another place; put the file itself here`,
    ]);
    rmSync(link);
  }
  // The folder itself, too.
  rmSync(desk.folders.live, { recursive: true });
  mkdirSync(join(outside, 'places'));
  renameSync(join(outside, 'quay.json'), join(outside, 'places', 'quay.json'));
  symlinkSync(outside, desk.folders.live);
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()[0]).toContain('content: must be a folder, and not a link');
  expect(kiosk.hookOf('quay')).toBe('A quay.');
});

test('what looks as if it were meant is told, and stops nothing', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  desk.edit('places/beach.json.txt', 'hidden ending');
  desk.edit('place/beach.json', 'misspelt folder');
  desk.edit('places/.quay.json.swp', 'an editor’s own');
  desk.edit('places/quay.json~', 'an editor’s own');
  desk.edit('map/sea.geojson', 'travels with the program');
  desk.edit('places/quay.json', quay('New.'));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.hookOf('quay')).toBe('New.');
  expect(
    kiosk
      .complaints()
      .map((line) => line.split(': ').slice(0, 2).join(': '))
      .sort(),
  ).toEqual(['content-broken: place', 'content-broken: places/beach.json.txt']);
});

test('words of the interface keep their keys and what is filled in', async () => {
  const desk = layOutDesk();
  const delivered = { title: 'Map', places_one: '{{count}} place', places_other: '{{count}} places' };
  desk.deliver('translations/en/map.json', delivered);
  const kiosk = await desk.start();
  const edit = (json: unknown) => desk.edit('translations/en/map.json', json);
  edit({ ...delivered, title: 'Our map' });
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.current().interfaceTexts).toEqual([
    { language: 'en', screen: 'map', texts: { ...delivered, title: 'Our map' } },
  ]);
  edit({
    title: '',
    places_one: '{{number}} place',
    legend: 'Key',
    places_other: '{{count}} places'.repeat(9),
  });
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints().map((line) => line.split('en/map.json, ')[1])).toEqual([
    'title: is empty; write something',
    'places_one: must hold {{count}}, each written exactly so',
    'places_other: has 144 characters; at most 24 have room where it stands',
    'legend: is a text that no screen asks for',
  ]);
  // Taken over at the next start as well, from the last good copy.
  const tomorrow = await desk.start();
  expect(tomorrow.current().interfaceTexts).toHaveLength(1);
  desk.takeBack('translations');
  expect(await tomorrow.look()).toBe(true);
  expect(tomorrow.current().interfaceTexts).toEqual([]);
});

test('a start with a broken edit and no last good copy shows what was delivered, whole', async () => {
  const desk = layOutDesk();
  desk.edit('places/quay.json', '{ "id": ');
  const kiosk = await desk.start();
  expect(kiosk.current()).toMatchObject({ source: 'bundled' });
  expect(kiosk.current().content.places).toHaveLength(4);
  expect(kiosk.complaints()[0]).toMatch(/^content-not-taken: places\/quay\.json: is not valid JSON/);
});

test('a start after an edit begins with it; a broken edit on top of it does not lose it', async () => {
  const desk = layOutDesk();
  desk.edit('places/quay.json', quay('Evening.'));
  await desk.start();
  expect((await desk.start()).current().source).toBe('edited');
  desk.edit('places/beach.json', 'half');
  const morning = await desk.start();
  expect(morning.hookOf('quay')).toBe('Evening.');
  expect(morning.current().source).toBe('last-good');
  desk.takeBack('places/beach.json');
  expect(await morning.look()).toBe(false);
  expect(morning.complaints()).toEqual([]);
});

test('a delivered file that broke can be mended by an edit', async () => {
  const desk = layOutDesk();
  desk.deliver('places/quay.json', '');
  const kiosk = await desk.start();
  expect(kiosk.current().content.places).toHaveLength(3);
  desk.edit('places/quay.json', quay('Mended.'));
  expect(await kiosk.look()).toBe(true);
  expect(kiosk.hookOf('quay')).toBe('Mended.');
  expect(kiosk.complaints()).toEqual([]);
});

test('pictures that the disk refuses keep the edit back, and nothing half-written stays', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  rmSync(desk.folders.lastGood, { recursive: true });
  writeFileSync(desk.folders.lastGood, 'a file where the folder should be');
  desk.edit('media/places/quay.svg', drawing('the quay'));
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()[0]).toContain('media: the pictures could not be kept');
  expect(readdirSync(dirname(desk.folders.lastGood)).sort()).toEqual(['content', 'content-last-good']);
});

test('hundreds of mistakes with one cause do not fill the staff screen', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  for (let count = 0; count < 40; count += 1) desk.edit(`places/p${count}.json`, 'null and void');
  await kiosk.look();
  expect(kiosk.complaints()).toHaveLength(21);
  expect(kiosk.complaints().at(-1)).toBe('content-not-taken: and 20 more');
});
