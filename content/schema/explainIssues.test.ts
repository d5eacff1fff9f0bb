import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleContent } from './assembleContent.ts';
import { jsonMistake } from './jsonMistake.ts';
import { parseJson } from './parseJson.ts';
import { problemLine } from './problem.ts';
import { samplePartner, samplePlace, sampleFiles } from './sampleContent.fixture.ts';

function mistakesOf(path: string, json: unknown): readonly string[] {
  return assembleContent(sampleFiles({ [path]: json })).problems.map(problemLine);
}

function placeWith(changes: object): unknown {
  return { ...samplePlace('quay', 'palavas'), ...changes };
}

test('the sample content has no mistake', () => {
  expect(assembleContent(sampleFiles()).problems).toEqual([]);
});

test.each([
  [{ kind: 'vilage' }, 'kind: is the text "vilage"; did you mean "village"? allowed: beach, '],
  [{ kind: undefined }, 'kind: is missing; allowed: beach, '],
  [{ hook: { fr: 'a'.repeat(75), es: 'b', en: '' } }, 'hook.fr: has 75 characters; at most 70 are allowed'],
  [{ hook: { fr: 'a', es: 'b', en: '  ' } }, 'hook.en: is empty; write something'],
  [{ hook: { fr: 'a', es: 'b' } }, 'hook.en: is missing; it must be text in quotes'],
  [{ hook: 'a' }, 'hook: must be a group of fields in { }, but is the text "a"'],
  [{ themes: [] }, 'themes: has 0 entries; at least 1 is needed'],
  [{ stays: { length: 0 } }, 'stays: is a group of fields in { }; at least 1 is needed'],
  [{ kind: '' }, 'kind: is empty; allowed: beach, '],
  [
    { position: [3, 8797, 43, 6085] },
    'position: has 4 entries; at most 2 are allowed; decimals are written with a point',
  ],
  [{ pictures: [{ file: 'places/quay.svg', licence: 'MIT' }] }, 'pictures[1st].credit: is missing'],
  [{ pictures: [{ file: 'places/quay.svg', credit: 'us', licence: '' }] }, 'pictures[1st].licence: is empty'],
  [{ provenance: undefined }, 'provenance: is missing'],
  [
    { provenance: { source: 'editorial', position: { source: 'a map' } } },
    'provenance.position.accuracy: is missing; allowed: surveyed, checked, approximate',
  ],
  [
    { provenance: { source: 'editorial', position: { accuracy: 'checked' } } },
    'provenance.position.source: is missing',
  ],
  [{ draft: 'yes' }, 'has a field nobody knows: "draft"'],
  [{ position: [3.9, '43.5'] }, 'position[2nd]: must be a number without quotes, but is the text "43.5"'],
  [{ position: [3.9, 143.5] }, 'position[2nd]: is 143.5; at most 90 is allowed'],
  [{ family: 'yes' }, 'family: must be true or false, without quotes, but is the text "yes"'],
  [{ months: [1.5] }, 'months[1st]: must be a whole number without quotes, but is the number 1.5'],
  [
    { commune: { name: 'X', insee: '341' } },
    'commune.insee: is the text "341"; it must be a five-character INSEE code',
  ],
  [
    { reviewed: '2026-02-30' },
    'reviewed: is the text "2026-02-30"; it must be an existing day written like 2026-11-05, or null',
  ],
  [{ colour: '#fff' }, 'has a field nobody knows: "colour"; allowed here: id, partner, '],
  [{ theme: [] }, 'has a field nobody knows: "theme" (did you mean "themes"?)'],
  [
    { commune: { nam: 'X', insee: '34192' } },
    'commune: has a field nobody knows: "nam" (did you mean "name"?); allowed here: name, insee',
  ],
  [
    { provenance: { source: 'web', position: { source: 'x', accuracy: 'checked' } } },
    'provenance.source: is the text "web"; ',
  ],
])('mistake %j is explained in plain words', (changes, expected) => {
  expect(mistakesOf('places/quay.json', placeWith(changes)).join('\n')).toContain(expected);
});

test('a web address without https is explained', () => {
  const lines = mistakesOf('partners/palavas.json', {
    ...samplePartner('palavas'),
    web: 'http://example.org',
  });
  expect(lines).toContain(
    'partners/palavas.json, web: is the text "http://example.org"; it must be a whole web address beginning with https://',
  );
});

test('a file whose name is not its id is refused', () => {
  expect(mistakesOf('places/copy.json', samplePlace('pier', 'palavas'))).toEqual([
    'places/copy.json, id: is "pier", so the file must be places/pier.json and not places/copy.json',
  ]);
});

test('a copy of a file that kept its id is told which file has that id', () => {
  expect(mistakesOf('places/copy.json', samplePlace('quay', 'palavas'))).toEqual([
    'places/copy.json, id: is "quay", which places/quay.json already has; each needs an id of its own, here "copy"',
  ]);
});

test('a draft is left out without a mistake, whatever it lacks; "draft": false is nothing', () => {
  const { parts, problems } = assembleContent(
    sampleFiles({
      'places/pier.json': { draft: true, id: 'pier', hook: {} },
      'places/quay.json': placeWith({ draft: false }),
    }),
  );
  expect(problems).toEqual([]);
  expect(parts.places.map(({ id }) => id)).toEqual(['arena', 'beach', 'cellar', 'quay']);
  expect([...parts.drafts]).toEqual(['places/pier.json']);
});

test('whatever JSON stands in a file, its mistakes are explained without the vocabulary of a program', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('destination.json', 'places/quay.json', 'partners/palavas.json'),
      (json, path) => {
        const lines = mistakesOf(path, json);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join('\n')).not.toMatch(/Invalid input|undefined|\[object/);
      },
    ),
  );
});

test('whatever value stands in one field of a place, explaining does not throw', () => {
  const fields = Object.keys(samplePlace('quay', 'palavas'));
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      for (const line of mistakesOf('places/quay.json', placeWith({ [field]: value }))) {
        expect(line).not.toMatch(/undefined|\[object/);
      }
    }),
  );
});

const written = JSON.stringify({ id: 'quay', themes: ['sea', 'wine'], hook: { fr: 'Un quai.' } }, null, 2);

test.each([
  ['a comma too many in a list', ['"wine"', '"wine",'], 'line 5: a comma too many before the ]'],
  ['a comma too many in a group', ['"Un quai."', '"Un quai.",'], 'line 8: a comma too many before the }'],
  ['a comma too few', ['"quay",', '"quay"'], 'line 2: a comma is missing at the end of the line'],
  ['a comma too few in a line', ['"sea",\n', '"sea"'], 'line 4: a , or : is missing after "sea"'],
  ['a colon too few', ['"fr":', '"fr"'], 'line 8: a , or : is missing after "fr"'],
  [
    'a quote that does not close',
    ['Un quai."', 'Un quai.'],
    'line 8: a text opens with " and does not close',
  ],
  ['a text over two lines', ['Un quai', 'Un\nquai'], 'line 8: a text opens with " and does not close'],
  ['quotes inside a text', ['Un quai', 'Un "été"'], 'line 8: a straight " stands inside a text'],
  ['round quotes', ['"quay"', '“quay”'], 'line 2: round or angled quotation marks stand where'],
  ['apostrophes for quotes', ['"quay"', "'quay'"], 'line 2: an apostrophe stands where'],
  ['a comment', ['"quay",', '"quay", // new'], 'line 2: comments are not possible'],
  ['a word without quotes', ['"quay"', 'quay'], 'line 2: quay needs straight quotes'],
  ['a bracket too few', ['"Un quai."\n  }', '"Un quai."'], 'line 9: the file ends, but a } is missing'],
  ['a bracket too many', ['"Un quai."', '"Un quai."]'], 'line 8: a ] closes what no bracket'],
] as const)('broken JSON, %s, is explained with its line', (_, [from, to], expected) => {
  const broken = written.replace(from, to);
  expect(broken).not.toBe(written);
  expect(parseJson(broken)).toEqual({
    ok: false,
    message: expect.stringContaining(`is not valid JSON near ${expected}`),
  });
});

test('a byte order mark is no mistake', () => {
  expect(parseJson('\uFEFF{}')).toEqual({ ok: true, json: {} });
});

test('in sound JSON, nothing is taken for a mistake', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(jsonMistake(json)).toBeUndefined();
    }),
  );
});

test('any text is either read or refused with a message', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseJson(text).ok === 'boolean'));
});
