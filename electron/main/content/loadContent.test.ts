import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  sampleConsent,
  sampleDestination,
  samplePlace,
} from '../../../content/schema/sampleContent.fixture.ts';
import { layOutDesk } from './contentDesk.fixture.ts';
import { essentialContent } from './essentialContent.ts';

function stand() {
  const { folders, lines, load, deliver } = layOutDesk();
  return {
    ...{ lines, load, write: deliver },
    bundledFolder: folders.delivered,
    lastGoodFolder: folders.lastGood,
  };
}

test('sound content is loaded whole, partners in the order of the charter', () => {
  const { content, consent, problems, source } = stand().load();
  expect({ problems, source }).toEqual({ problems: [], source: 'bundled' });
  expect(content.partners.map((partner) => partner.id)).toEqual(['palavas', 'lunel']);
  expect(content.places.map((place) => place.id)).toEqual(['arena', 'beach', 'cellar', 'quay']);
  expect(consent).toEqual(sampleConsent);
});

test('a draft is neither shown nor a problem', () => {
  const kiosk = stand();
  kiosk.write('places/pier.json', JSON.stringify({ draft: true, id: 'pier', hook: { fr: '' } }));
  const { content, problems, source } = kiosk.load();
  expect({ problems, source }).toEqual({ problems: [], source: 'bundled' });
  expect(content.places.map((place) => place.id)).toEqual(['arena', 'beach', 'cellar', 'quay']);
});

test('after a good start, a file cut short brings back the last good copy and tells the staff which file and why', () => {
  const kiosk = stand();
  const before = kiosk.load();
  kiosk.write('places/quay.json', '{ "id": "quay",\n "partner"');
  const after = kiosk.load();
  expect(after.source).toBe('last-good');
  expect(after.content).toEqual(before.content);
  expect(after.problems).toHaveLength(1);
  expect(after.problems[0]?.code).toBe('content-broken');
  expect(after.problems[0]?.detail).toMatch(/^places\/quay\.json: is not valid JSON near line 2/);
});

test('without a last good copy, one broken place is left out, also from itineraries, and everything else is shown', () => {
  const kiosk = stand();
  kiosk.write('places/quay.json', JSON.stringify({ ...samplePlace('quay', 'palavas'), kind: 'vilage' }));
  const { content, problems, source } = kiosk.load();
  expect(source).toBe('bundled');
  expect(content.places.map((place) => place.id)).toEqual(['arena', 'beach', 'cellar']);
  expect(content.itineraries.find((itinerary) => itinerary.id === 'two-days')?.days).toEqual([['cellar']]);
  expect(problems[0]?.detail).toContain(
    'places/quay.json, kind: is the text "vilage"; did you mean "village"?',
  );
  expect(existsSync(kiosk.lastGoodFolder)).toBe(false);
});

test('without destination and consent texts, those of the program are used', () => {
  const kiosk = stand();
  kiosk.write('destination.json', 'ruined');
  rmSync(join(kiosk.bundledFolder, 'consent.json'));
  const { content, consent, problems } = kiosk.load();
  expect(content.destination).toEqual(sampleDestination);
  expect(content.places).toHaveLength(4);
  expect(consent).toEqual(sampleConsent);
  expect(problems.map((problem) => problem.detail.split(':')[0]).sort()).toEqual([
    'consent.json',
    'destination.json',
    'destination.json',
  ]);
});

test('a kiosk without any content at all still starts', () => {
  const kiosk = stand();
  rmSync(kiosk.bundledFolder, { recursive: true });
  const { content, problems } = kiosk.load();
  expect(content.destination).toEqual(sampleDestination);
  expect(content.places).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('a last good copy that cannot be read is moved aside, never overwritten, and reported', () => {
  const kiosk = stand();
  kiosk.load();
  const [name] = readdirSync(kiosk.lastGoodFolder);
  writeFileSync(join(kiosk.lastGoodFolder, name ?? ''), 'half a fi');
  kiosk.write('places/quay.json', '');
  const { content, problems, source } = kiosk.load();
  expect(source).toBe('bundled');
  expect(content.places).toHaveLength(3);
  expect(readdirSync(kiosk.lastGoodFolder)).toEqual([`${name ?? ''}.broken-2026-11-20T12-00-00.000Z`]);
  expect(problems.at(-1)?.detail).toContain('moved aside');
});

test('new sound content replaces the last good copy; the same content does not touch the disk', () => {
  const kiosk = stand();
  kiosk.load();
  const file = join(kiosk.lastGoodFolder, 'last-good-content.json');
  const [first, copy] = [readFileSync(file, 'utf8'), statSync(file).ino];
  kiosk.load();
  expect(statSync(file).ino).toBe(copy);
  kiosk.write('places/tower.json', JSON.stringify(samplePlace('tower', 'palavas')));
  kiosk.load();
  expect(readFileSync(file, 'utf8')).not.toBe(first);
  expect(readdirSync(kiosk.lastGoodFolder)).toEqual(['last-good-content.json']);
});

test('a profile that cannot be written does not stop sound content', () => {
  const kiosk = stand();
  mkdirSync(dirname(kiosk.lastGoodFolder), { recursive: true });
  writeFileSync(kiosk.lastGoodFolder, 'a file where the folder should be');
  expect(kiosk.load()).toMatchObject({ source: 'bundled', problems: [] });
  expect(kiosk.lines.join()).toContain('content.last-good-not-kept');
});

test('a missing picture is taken out and reported, but the new content stays', () => {
  const kiosk = stand();
  kiosk.load();
  const picture = (file: string) => ({ file, credit: 'us', licence: 'CC0' });
  kiosk.write('media/places/here.svg', '<svg/>');
  const pictures = [picture('places/gone.svg'), picture('places/here.svg')];
  kiosk.write('places/quay.json', JSON.stringify(samplePlace('quay', 'palavas', { pictures })));
  const { content, problems, source } = kiosk.load();
  expect(source).toBe('bundled');
  expect(content.places.find((place) => place.id === 'quay')?.pictures).toEqual([picture('places/here.svg')]);
  expect(problems.map((problem) => problem.detail)).toEqual([
    'places/quay.json, pictures[1st].file: places/gone.svg is not in the media folder',
  ]);
});

test('what editors and systems leave behind is not content', () => {
  const kiosk = stand();
  kiosk.write('places/.quay.json.swp', 'x');
  kiosk.write('places/._quay.json', 'x');
  kiosk.write('places/notes.txt', 'x');
  expect(kiosk.load().problems).toEqual([]);
});

test('the log names file and field, never the content', () => {
  const kiosk = stand();
  kiosk.write('places/quay.json', JSON.stringify({ ...samplePlace('quay', 'palavas'), kind: 'vilage' }));
  kiosk.load();
  expect(kiosk.lines.join()).toContain('"field":"kind"');
  expect(kiosk.lines.join()).not.toContain('vilage');
});

test('the essentials compiled into the program are the files of the content folder', () => {
  const file = new URL('../../../content/destination.json', import.meta.url);
  expect(essentialContent().destination).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
