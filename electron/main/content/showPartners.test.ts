import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../../content/schema/content.ts';
import {
  sampleDestination,
  sampleItinerary,
  samplePartner,
  samplePlace,
} from '../../../content/schema/sampleContent.fixture.ts';
import { showPartners } from './showPartners.ts';

const content: Content = {
  destination: sampleDestination,
  partners: [samplePartner('palavas'), samplePartner('lunel', { status: 'pending' })],
  places: [samplePlace('cellar', 'lunel'), samplePlace('quay', 'palavas')],
  itineraries: [
    sampleItinerary('both', { days: [['quay', 'cellar'], ['cellar']] }),
    sampleItinerary('lunel-only', { days: [['cellar']] }),
  ],
  shows: [],
};

test('a pending partner appears only when the settings ask for it', () => {
  expect(showPartners(content, { showPending: true, hidden: [] })).toBe(content);
  const shown = showPartners(content, { showPending: false, hidden: [] });
  expect(shown.partners.map((partner) => partner.id)).toEqual(['palavas']);
  expect(shown.places.map((place) => place.id)).toEqual(['quay']);
});

test('a hidden partner takes its stops along: emptied days and itineraries are dropped', () => {
  const shown = showPartners(content, { showPending: true, hidden: ['lunel', 'nobody'] });
  expect(shown.itineraries.map(({ id, days }) => ({ id, days }))).toEqual([{ id: 'both', days: [['quay']] }]);
});

const partnerIds = ['a', 'b', 'c', 'd'];
const placeIds = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const anyContent: fc.Arbitrary<Content> = fc.record({
  destination: fc.constant(sampleDestination),
  partners: fc
    .array(fc.constantFrom<'confirmed' | 'pending'>('confirmed', 'pending'), { minLength: 4, maxLength: 4 })
    .map((statuses) => statuses.map((status, index) => samplePartner(partnerIds[index] ?? 'a', { status }))),
  places: fc
    .array(fc.constantFrom(...partnerIds), { minLength: 6, maxLength: 6 })
    .map((owners) => owners.map((owner, index) => samplePlace(placeIds[index] ?? 'p1', owner))),
  itineraries: fc
    .array(
      fc.array(fc.array(fc.constantFrom(...placeIds), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map((trips) => trips.map((days, index) => sampleItinerary(`trip-${index}`, { days }))),
  shows: fc.constant([]),
});
const anyChoice = fc.record({ showPending: fc.boolean(), hidden: fc.subarray([...partnerIds, 'nobody']) });

test('nothing of a partner that is not shown is left, nothing else is lost, and hiding twice changes nothing', () => {
  fc.assert(
    fc.property(anyContent, anyChoice, (before, choice) => {
      const shown = showPartners(before, choice);
      const hidden = new Set(
        before.partners
          .filter((p) => choice.hidden.includes(p.id) || (p.status === 'pending' && !choice.showPending))
          .map((p) => p.id),
      );
      expect(shown.partners).toEqual(before.partners.filter((partner) => !hidden.has(partner.id)));
      expect(shown.places).toEqual(before.places.filter((place) => !hidden.has(place.partner)));
      const left = new Set(shown.places.map((place) => place.id));
      const stops = (from: Content) => from.itineraries.flatMap((itinerary) => itinerary.days.flat());
      expect(stops(shown)).toEqual(stops(before).filter((id) => left.has(id)));
      expect(
        shown.itineraries.every(({ days }) => days.length > 0 && days.every((day) => day.length > 0)),
      ).toBe(true);
      expect(showPartners(shown, choice)).toEqual(shown);
    }),
  );
});
