import { expect, test } from 'vitest';
import { problemLine } from '../problem.ts';
import { samplePartner, samplePlace } from '../sampleContent.fixture.ts';
import { checkPassingFacts } from './passingFacts.ts';

/** What is said of a place whose English line has these words. */
function saidOf(en: string): readonly string[] {
  const json = samplePlace('quay', 'palavas', { hook: { fr: 'Un quai.', es: 'Un muelle.', en } });
  return checkPassingFacts([{ path: 'places/quay.json', json }]).map(problemLine);
}

test.each([
  ['A quay for 5\u00A0€.', 'a price, "5\u00A0€"'],
  ['A quay for £3.50.', 'a price, "£3"'],
  ['Twelve euros, or 12 euros.', 'a price, "12 euros"'],
  ['Ring 04 67 00 00 00.', 'a telephone number, "04 67 00 00 00"'],
  ['Ring +33 4 67 00 00 00.', 'a telephone number'],
  ['From 9\u202Fh 30 on.', 'an hour of the clock, "9\u202Fh 30"'],
  ['Ouvert dès 9h.', 'an hour of the clock, "dès 9h"'],
  ['Until 6 pm.', 'an hour of the clock, "6 pm"'],
  ['Until 18:30.', 'an hour of the clock, "18:30"'],
  ['See www.example.org for more.', 'a web or e-mail address, "www."'],
  ['Write to quay@example.', 'a web or e-mail address'],
  ['See palavas.com for more.', 'a web or e-mail address, "palavas.com"'],
])('%s is caught', (text, expected) => {
  expect(saidOf(text)).toEqual([expect.stringContaining(`places/quay.json, hook.en: has ${expected}`)]);
});

test.each([
  'At 658 m, since 1828.',
  'A 3.25 km walk in 3 h.',
  'The 16th century. Then 2.5 m of water.',
  'Le 15 août.',
])('%s is left alone', (text) => {
  expect(saidOf(text)).toEqual([]);
});

test('the address of an office in its own field is no text', () => {
  const json = { ...samplePartner('palavas'), web: 'https://www.example.org/' };
  expect(checkPassingFacts([{ path: 'partners/palavas.json', json }])).toEqual([]);
});
