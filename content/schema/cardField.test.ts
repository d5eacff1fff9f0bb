import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleContent } from './assembleContent.ts';
import { type DeclaredField, type FieldValue, builtInFields } from './cardField.ts';
import { connectContent } from './connectContent.ts';
import { fieldMistake, fieldText } from './fieldText.ts';
import { languages } from './language.ts';
import { problemLine } from './problem.ts';
import { sampleDestination, sampleFiles, samplePlace } from './sampleContent.fixture.ts';

const label = { fr: 'Altitude', es: 'Altitud', en: 'Altitude' };
const metres = { fr: 'm', es: 'm', en: 'm' };
const altitude: DeclaredField = { id: 'altitude', type: 'number', label, unit: metres };
const dogs: DeclaredField = {
  ...{ id: 'dogs', type: 'yesNo', label },
  yes: { fr: 'bienvenus', es: 'bienvenidos', en: 'welcome' },
  no: { fr: 'non', es: 'no', en: 'no' },
};
const listed: DeclaredField = {
  ...{ id: 'listed', type: 'choice', label },
  options: [
    { id: 'unesco', label: { fr: 'Patrimoine mondial', es: 'Patrimonio Mundial', en: 'World Heritage' } },
    { id: 'village', label: { fr: 'Village', es: 'Pueblo', en: 'Village' } },
  ],
};
const parking: DeclaredField = { id: 'parking', type: 'text', label };
const all = [altitude, dogs, listed, parking];

/** The content with these fields declared and these values on one place, and every line an editor reads. */
function loaded(cardFields: unknown, fields?: unknown) {
  const { parts, problems } = assembleContent(
    sampleFiles({
      'destination.json': { ...sampleDestination, cardFields },
      'places/quay.json': { ...samplePlace('quay', 'palavas'), ...(fields === undefined ? {} : { fields }) },
    }),
  );
  const connected = connectContent(parts, parts.destination ?? sampleDestination, problems);
  const quay = connected.content.places.find(({ id }) => id === 'quay');
  return { quay, lines: [...problems, ...connected.problems].map(problemLine) };
}

describe('what a place says in declared fields', () => {
  test('is taken when each value is of its type', () => {
    const fields = { altitude: 658, dogs: true, listed: 'unesco', parking: label };
    const { quay, lines } = loaded(['car', ...all], fields);
    expect(lines).toEqual([]);
    expect(quay?.fields).toEqual(fields);
  });

  test.each([
    [
      { altitud: 658 },
      'fields.altitud: is not declared in cardFields of destination.json; did you mean "altitude"?',
    ],
    [
      { wifi: true },
      'fields.wifi: is not declared in cardFields of destination.json; there are altitude, dogs',
    ],
    [
      { altitude: '658' },
      'fields.altitude: is the text "658"; "altitude" is of type "number" in destination.json, so it must be a number',
    ],
    [{ altitude: true }, 'fields.altitude: is true; '],
    [{ dogs: 'yes' }, 'fields.dogs: is the text "yes"; '],
    [
      { listed: 'unesc' },
      'fields.listed: is the text "unesc"; "listed" is of type "choice" in destination.json, so it must be one of unesco, village, in quotes',
    ],
    [{ parking: 'big' }, 'fields.parking: is the text "big"; '],
    [{ parking: { fr: 'Oui', es: 'Sí' } }, 'fields.parking.en: is missing; it must be text in quotes'],
    [{ altitude: null }, 'fields.altitude: must be a number without quotes, but is null; or '],
    [[658], 'fields: must be a group of fields in { }, but is a list in [ ]'],
  ])('%j is refused, with the file, the field and what is expected', (fields, expected) => {
    expect(loaded(['car', ...all], fields).lines.join('\n')).toContain(`places/quay.json, ${expected}`);
  });

  test('is left out where it is wrong, and the place stays', () => {
    expect(loaded([altitude, dogs], { altitude: '658', dogs: false }).quay?.fields).toEqual({ dogs: false });
  });

  test('is refused as a whole where nothing is declared', () => {
    expect(loaded(undefined, { dogs: true }).lines).toEqual([
      'places/quay.json, fields.dogs: is not declared in cardFields of destination.json; none is',
    ]);
  });
});

describe('a declaration', () => {
  test.each([
    [['carr'], 'cardFields[1st]: is the text "carr"; did you mean "car"? allowed: car, public, '],
    [['car', 'car'], 'cardFields[2nd]: is "car", which is already in the list'],
    [[altitude, altitude], 'cardFields[2nd].id: is "altitude", which is already in the list'],
    [
      [{ ...altitude, type: 'date' }],
      'cardFields[1st].type: must be one of "text", "number", "choice", "yesNo"',
    ],
    [[{ ...altitude, label: { fr: 'A', es: 'A' } }], 'cardFields[1st].label.en: is missing; it must be text'],
    [[{ ...dogs, no: undefined }], 'cardFields[1st].no: is missing; it must be a group of fields'],
    [
      [{ ...altitude, icon: 'dog.png' }],
      'cardFields[1st].icon: is the text "dog.png"; it must be lower-case',
    ],
    [[{ ...altitude, colour: 'red' }], 'cardFields[1st]: has a field nobody knows: "colour"'],
    [[{ ...listed, options: [] }], 'cardFields[1st].options: has 0 entries; at least 2 are needed'],
    [
      [{ ...listed, options: [...listed.options, listed.options[0]] }],
      'cardFields[1st].options[3rd].id: is "unesco", which is already in the list',
    ],
  ])('like %j is refused in plain words', (cardFields, expected) => {
    expect(loaded(cardFields).lines.join('\n')).toContain(`destination.json, ${expected}`);
  });

  test('may name what every place has, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...builtInFields, ...all]), (cardFields) => {
        expect(loaded(cardFields).lines).toEqual([]);
      }),
    );
  });
});

describe('a value in words', () => {
  test.each([
    [altitude, 1565, ['1\u202F565\u00A0m', '1565\u00A0m', '1,565\u00A0m']],
    [altitude, 2.5, ['2,5\u00A0m', '2,5\u00A0m', '2.5\u00A0m']],
    [{ ...altitude, unit: undefined }, 111, ['111', '111', '111']],
    [dogs, true, ['bienvenus', 'bienvenidos', 'welcome']],
    [dogs, false, ['non', 'no', 'no']],
    [listed, 'unesco', ['Patrimoine mondial', 'Patrimonio Mundial', 'World Heritage']],
    [parking, label, ['Altitude', 'Altitud', 'Altitude']],
  ])('%j with %j is said in each language', (field, value, expected) => {
    expect(languages.map((language) => fieldText(field, value, language))).toEqual(expected);
  });

  test('is there exactly when there is no mistake to tell', () => {
    const value: fc.Arbitrary<FieldValue> = fc.oneof(
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constantFrom('unesco', 'village', 'moon'),
      fc.constant(label),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), value, fc.constantFrom(...languages), (field, each, language) => {
        expect(fieldText(field, each, language) === null).toBe(fieldMistake(field, each) !== null);
      }),
    );
  });
});
