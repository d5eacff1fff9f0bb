import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import type { Partner } from './partner.ts';
import { problemLine } from './problem.ts';
import { contrastBetween } from './rules/contrast.ts';
import {
  sampleDestination,
  sampleFiles,
  sampleItinerary,
  samplePartner,
  samplePlace,
} from './sampleContent.fixture.ts';

const shares = { placesPerPartner: 2, places: 4, itinerariesPerStay: 1 };
const media = new Set([
  'attract/horizon.svg',
  'attract/horizon-wide.svg',
  'icons/sea.svg',
  'icons/wine.svg',
  'landscapes/coast.svg',
  'places/quay.svg',
]);

function mistakesIn(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return checkContent({ files: sampleFiles(changes), unread: [], media, shares }).problems.map(problemLine);
}
const place = (changes: Parameters<typeof samplePlace>[2]) => ({
  'places/quay.json': samplePlace('quay', 'palavas', changes),
});
const partner = (changes: Parameters<typeof samplePartner>[1]) => ({
  'partners/palavas.json': samplePartner('palavas', changes),
});
const page = (changes: Partial<Partner['page']>) =>
  partner({ page: { ...samplePartner('palavas').page, ...changes } });
const trip = (changes: Parameters<typeof sampleItinerary>[1]) => ({
  'itineraries/one-day.json': sampleItinerary('one-day', changes),
});
const destination = (changes: object) => ({ 'destination.json': { ...sampleDestination, ...changes } });
const landmark = {
  id: 'lighthouse',
  picture: 'places/quay.svg',
  position: [3.93, 43.53],
  rank: 2,
  size: 1,
  name: { fr: 'Phare', es: 'Faro', en: 'Lighthouse' },
};
const picture = { file: 'places/quay.svg', credit: 'us', licence: 'CC0' };

test('content without a mistake passes', () => {
  expect(mistakesIn(place({ pictures: [picture] }))).toEqual([]);
});

test.each([
  [
    'an unknown theme',
    place({ themes: ['sea', 'wne'] }),
    'places/quay.json, themes[2nd]: is "wne", which does not exist; did you mean "wine"?',
  ],
  [
    'a theme named twice',
    place({ themes: ['sea', 'sea'] }),
    'themes[2nd]: is "sea", which is already in the list',
  ],
  [
    'a theme unlike any other',
    place({ themes: ['sports'] }),
    'themes[1st]: is "sports", which does not exist; there are sea, wine',
  ],
  [
    'a stop that is only a draft',
    { 'places/quay.json': { ...samplePlace('quay', 'palavas'), draft: true } },
    'itineraries/one-day.json, days[1st][1st]: is "quay", which is only a draft',
  ],
  [
    'a landmark of an unknown partner',
    destination({ landmarks: [{ ...landmark, partner: 'lunl' }] }),
    'destination.json, landmarks[1st].partner: is "lunl", which does not exist; did you mean "lunel"?',
  ],
  [
    'a theme with the id of another',
    destination({ themes: [...sampleDestination.themes, sampleDestination.themes[0]] }),
    'destination.json, themes[3rd].id: is "sea", which themes[1st] already has',
  ],
  [
    'a position out of the head that claims to be checked',
    place({
      provenance: { source: 'editorial', position: { source: 'general knowledge', accuracy: 'checked' } },
    }),
    'provenance.position.accuracy: is "checked", but the position comes from "general knowledge"',
  ],
  ['an unknown landscape', place({ landscapes: ['moon'] }), 'places/quay.json, landscapes[1st]: is "moon"'],
  [
    'an unknown partner',
    place({ partner: 'lunl' }),
    'places/quay.json, partner: is "lunl", which does not exist; did you mean "lunel"?',
  ],
  [
    'an unknown partner landscape',
    partner({ landscapes: ['moon'] }),
    'partners/palavas.json, landscapes[1st]: is "moon"',
  ],
  [
    'an unknown stop',
    trip({ days: [['quay', 'gone']] }),
    'itineraries/one-day.json, days[1st][2nd]: is "gone", which does not exist',
  ],
  [
    'an unknown partner in the charter',
    destination({ charter: ['x'] }),
    'destination.json, charter[1st]: is "x"',
  ],
  [
    'a place missing from a share',
    { 'places/arena.json': undefined, ...trip({}) },
    'partners/lunel.json: 1 places of this partner; at least 2 needed',
  ],
  ['too few places in all', { 'places/arena.json': undefined }, 'places: 3 places in all; at least 4 needed'],
  [
    'a stay without itinerary',
    { 'itineraries/one-day.json': undefined },
    'itineraries: 0 itineraries for the stay "day"; at least 1 needed',
  ],
  ['no show', { 'shows/fair.json': undefined }, 'shows: 0 shows; at least 1 needed'],
  [
    'a story longer than those of the other partners',
    page({ story: { fr: 'Un récit bien trop long.', es: 'Un relato.', en: 'A story.' } }),
    'partners/palavas.json, page.story.fr: has 24 characters; the partners have 17 on average, so 15 to 18 are allowed',
  ],
  [
    'a way to come shorter than those of the other partners',
    page({ coming: { fr: 'Par le train.', es: 'En tren.', en: 'Walk.' } }),
    'partners/palavas.json, page.coming.en: has 5 characters; the partners have 7 on average',
  ],
  [
    'a short text longer than those of the other partners',
    partner({ text: { fr: 'Un texte.', es: 'Un texto demasiado largo.', en: 'A text.' } }),
    'partners/palavas.json, text.es: has 25 characters',
  ],
  [
    'an untranslated page',
    page({ lodging: { fr: 'Un lit.', es: 'Un lit', en: 'A bed.' } }),
    'partners/palavas.json, page.lodging.es: is the same as fr; translate it',
  ],
  [
    'wrong typography on a page',
    page({ coming: { fr: 'Par le train !', es: 'En tren.', en: 'By train.' } }),
    'partners/palavas.json, page.coming.fr: needs a no-break space',
  ],
  [
    'an untranslated sentence',
    place({ hook: { fr: 'Un quai.', es: 'Un quai', en: 'A quay.' } }),
    'places/quay.json, hook.es: is the same as fr; translate it',
  ],
  [
    'wrong typography',
    place({ hook: { fr: 'Un quai !', es: 'Un muelle.', en: 'A quay.' } }),
    'places/quay.json, hook.fr: needs a no-break space',
  ],
  [
    'a place outside the bounds',
    place({ position: [5.5, 43.5] }),
    'position: is 5.5, 43.5, which lies outside the bounds',
  ],
  ['latitude first', place({ position: [43.5, 3.9] }), 'longitude (about 3 or 4) comes first'],
  [
    'a partner outside the bounds',
    partner({ center: [2, 43.5] }),
    'partners/palavas.json, center: is 2, 43.5',
  ],
  [
    'too quick a drive',
    place({ access: { carMinutes: 5, public: [] } }),
    'access.carMinutes: is 5 minutes; from the distance between 12 and 30',
  ],
  ['too slow a drive', place({ access: { carMinutes: 60, public: [] } }), 'access.carMinutes: is 60 minutes'],
  [
    'an itinerary that never drives',
    trip({ days: [['quay', 'beach']], drivingMinutes: 300 }),
    'drivingMinutes: is 300 minutes',
  ],
  [
    'a trip without a car that drives',
    trip({ withoutCar: true, drivingMinutes: 45 }),
    'drivingMinutes: is 45 minutes; a trip marked "withoutCar" has 0',
  ],
  ['a trip by car that never drives', trip({ drivingMinutes: 0 }), 'drivingMinutes: is 0 minutes; a trip'],
  [
    'an overview beyond the bounds',
    destination({ overview: [2, 43.2, 4.5, 44.2] }),
    'destination.json, overview: must be',
  ],
  ['bounds inside out', destination({ bounds: [4.9, 43, 2.4, 44.5] }), 'destination.json, bounds: must be'],
  [
    'rings that shrink',
    destination({ rings: [...sampleDestination.rings].reverse() }),
    'destination.json, rings: must grow',
  ],
  [
    'a pale partner',
    partner({ color: '#F2A93B' }),
    'partners/palavas.json, color: is #F2A93B: its contrast with #F7EFE0 is 1.7',
  ],
  [
    'a missing picture',
    place({ pictures: [{ ...picture, file: 'places/gone.svg' }] }),
    'pictures[1st].file: is places/gone.svg, which is not in content/media',
  ],
  [
    'a picture with the wrong ending',
    place({ pictures: [{ ...picture, file: 'places/quay.webp' }] }),
    'is places/quay.webp, which is not in content/media; did you mean places/quay.svg?',
  ],
  [
    'a missing icon',
    destination({ themes: sampleDestination.themes.map((theme) => ({ ...theme, icon: 'icons/no.svg' })) }),
    'destination.json, themes[1st].icon: is icons/no.svg',
  ],
  ['a festival without months', place({ kind: 'festival' }), 'places/quay.json, months: is missing'],
  [
    'a weekend of one day',
    trip({ stay: 'weekend' }),
    'itineraries/one-day.json, days: has 1 days; the stay "weekend" has 2 to 3',
  ],
  [
    'a stop visited twice',
    {
      'itineraries/two-days.json': sampleItinerary('two-days', {
        stay: 'weekend',
        days: [['quay'], ['quay']],
      }),
    },
    'days[2nd][1st]: is "quay", which was visited before',
  ],
])('%s is caught', (_, changes, expected) => {
  expect(mistakesIn(changes).join('\n')).toContain(expected);
});

test('a broken file is reported once, not again by everything that refers to it', () => {
  expect(mistakesIn({ 'places/quay.json': { ...samplePlace('quay', 'palavas'), family: 1 } })).toEqual([
    'places/quay.json, family: must be true or false, without quotes, but is the number 1',
    'partners/palavas.json: 1 places of this partner; at least 2 needed',
    'places: 3 places in all; at least 4 needed',
  ]);
});

test('without a destination, the files are still checked one by one', () => {
  const lines = mistakesIn({
    'destination.json': undefined,
    ...place({ hook: { fr: 'a', es: 'a', en: 'b' } }),
  });
  expect(lines).toEqual([
    'destination.json: the file is missing',
    'places/quay.json, hook.es: is the same as fr; translate it',
  ]);
});

test('a place outside the bounds is one mistake, and says nothing about the trips that stop there', () => {
  expect(mistakesIn(place({ position: [43.5, 3.9] }))).toHaveLength(1);
});

test('without other wishes, each partner has 8 places, the whole 150, and each stay 3 itineraries', () => {
  const lines = checkContent({ files: sampleFiles(), unread: [], media }).problems.map(problemLine);
  expect(lines).toContain('partners/lunel.json: 2 places of this partner; at least 8 needed');
  expect(lines).toContain('places: 4 places in all; at least 150 needed');
  expect(lines).toContain('itineraries: 1 itineraries for the stay "weeks"; at least 3 needed');
});

test('texts of partners may differ in length by a little', () => {
  expect(mistakesIn(page({ story: { fr: 'Un récit\u202F!', es: 'Un relato', en: 'A story.' } }))).toEqual([]);
});

test('texts that are still empty are not also untranslated', () => {
  const lines = mistakesIn(place({ hook: { fr: '', es: '', en: '' } }));
  expect(lines.filter((line) => line.includes('hook'))).toEqual(
    ['fr', 'es', 'en'].map((language) => `places/quay.json, hook.${language}: is empty; write something`),
  );
});

test('names may be the same in every language', () => {
  expect(mistakesIn(place({ name: { fr: 'Sète', es: 'Sète', en: 'Sète' } }))).toEqual([]);
});

test('contrast is that of WCAG: black on white is 21, a colour on itself is 1', () => {
  expect(contrastBetween('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastBetween('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastBetween('#123456', '#123456')).toBe(1);
});

test('whatever JSON stands in whatever files, checking never throws', () => {
  const paths = [...sampleFiles().map((file) => file.path), 'places/x.json', 'x.json'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...paths), fc.jsonValue(), { maxKeys: 4 }), (changes) =>
      Array.isArray(mistakesIn(changes)),
    ),
  );
});

test('a picture of the whole destination that is not there is a mistake', () => {
  const problems = checkContent({
    files: sampleFiles({}),
    unread: [],
    media: new Set([...media].filter((file) => file !== 'attract/horizon-wide.svg')),
    shares,
  }).problems;
  expect(problems.map(problemLine)).toEqual([
    'destination.json, horizon.landscape: is attract/horizon-wide.svg, which is not in content/media',
  ]);
});
