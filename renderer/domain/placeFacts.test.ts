import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CardField, builtInFields } from '../../content/schema/cardField.ts';
import type { Place } from '../../content/schema/place.ts';
import { placeFacts } from './placeFacts.ts';

const place = {
  access: { carMinutes: 20, public: [{ mode: 'tram' }, { mode: 'bus' }] },
  duration: 'hour',
  seasons: ['summer'],
  reducedMobility: 'partial',
  free: true,
} as unknown as Place;
const altitude: CardField = {
  id: 'altitude',
  type: 'number',
  icon: 'icons/field-altitude.svg',
  label: { fr: 'Altitude', es: 'Altitud', en: 'Altitude' },
  unit: { fr: 'm', es: 'm', en: 'm' },
};
const kinds = (of: Place, fields?: readonly CardField[]): string[] =>
  placeFacts(of, 'fr', fields).map(({ kind }) => kind);

test('without a list in the content, a card says what every place has', () => {
  expect(kinds(place)).toEqual(['car', 'public', 'public', 'duration', 'seasons', 'reducedMobility', 'free']);
});

test('the content decides on the order, and on what is said', () => {
  expect(kinds(place, ['free', 'car'])).toEqual(['free', 'car']);
  expect(kinds({ ...place, fields: { altitude: 658 } }, ['season', altitude, 'car'])).toEqual([
    'seasons',
    'declared',
    'car',
  ]);
});

test('a declared field is said in the words of its declaration', () => {
  expect(placeFacts({ ...place, fields: { altitude: 1565 } }, 'es', [altitude])).toEqual([
    {
      kind: 'declared',
      id: 'altitude',
      icon: 'icons/field-altitude.svg',
      label: 'Altitud',
      value: '1565\u00A0m',
    },
  ]);
});

test('what is unknown is left out', () => {
  const unknown: Place = { ...place, reducedMobility: 'unknown', free: null };
  expect(kinds({ ...unknown, access: { carMinutes: 20, public: [] } })).toEqual([
    'car',
    'duration',
    'seasons',
  ]);
  expect(kinds(place, [altitude])).toEqual([]);
  expect(kinds({ ...place, fields: { altitude: 'high' } }, [altitude])).toEqual([]);
});

test('a festival says its months instead of its seasons', () => {
  expect(kinds({ ...place, months: [6] }, ['season'])).toEqual(['months']);
});

test('every order says the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...builtInFields], { minLength: builtInFields.length }), (fields) => {
      expect(kinds(place, fields).sort()).toEqual(kinds(place).sort());
    }),
  );
});
