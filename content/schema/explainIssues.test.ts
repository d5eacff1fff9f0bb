import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleContent } from './assembleContent.ts';
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
  [{ themes: [] }, 'themes: has 0 entries; at least 1 are allowed'],
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
  expect(mistakesOf('places/copy.json', samplePlace('quay', 'palavas'))).toEqual([
    'places/copy.json, id: is "quay", so the file must be places/quay.json and not places/copy.json',
  ]);
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

test('broken JSON is explained with its line, and a byte order mark is no mistake', () => {
  expect(parseJson('{\n"a": 1,\n}')).toEqual({
    ok: false,
    message: 'is not valid JSON near line 3: look for a missing comma, quote or bracket',
  });
  expect(parseJson('{\n"a": ')).toMatchObject({ ok: false, message: expect.stringContaining('near line 2') });
  expect(parseJson('\uFEFF{}')).toEqual({ ok: true, json: {} });
});

test('any text is either read or refused with a message', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseJson(text).ok === 'boolean'));
});
