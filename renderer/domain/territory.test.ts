import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import type { Partner } from '../../content/schema/partner.ts';
import { neighboursOf, siteName, territoryPicture } from './territory.ts';

const partner = (fields: Partial<Partner>) => ({ landscapes: ['coast'], ...fields }) as unknown as Partner;
const content = {
  destination: { landscapes: [{ id: 'coast', picture: 'landscapes/coast.svg' }] },
} as unknown as Content;

test('whoever goes on from territory to territory sees each of them once and is back where they began', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 13 }), fc.nat(), (count, seed) => {
      const partners = Array.from({ length: count }, (_, index) => partner({ id: `p${index}` }));
      const first = partners[seed % count];
      const seen = new Set<string>();
      let here = first;
      for (let step = 0; step < count && here !== undefined; step += 1) {
        seen.add(here.id);
        const { next } = neighboursOf(here, partners) ?? {};
        expect(next && neighboursOf(next, partners)?.previous).toBe(here);
        here = next;
      }
      expect(seen.size).toBe(count);
      expect(here).toBe(first);
    }),
  );
});

test('a territory that is alone, or not shown, has no neighbours', () => {
  const alone = partner({ id: 'palavas' });
  expect(neighboursOf(alone, [alone])).toBeNull();
  expect(neighboursOf(partner({ id: 'hidden' }), [alone, partner({ id: 'lunel' })])).toBeNull();
});

test('a territory without a poster has the picture of its first landscape', () => {
  expect(territoryPicture(partner({ poster: 'places/a.svg' }), content)).toBe('places/a.svg');
  expect(territoryPicture(partner({}), content)).toBe('landscapes/coast.svg');
  expect(territoryPicture(partner({ landscapes: ['moon'] }), content)).toBeNull();
});

test('an address on the web is said without what nobody says', () => {
  expect(siteName(partner({ web: 'https://www.ot-palavaslesflots.com/' }))).toBe('ot-palavaslesflots.com');
  expect(siteName(partner({ web: 'https://grandpicsaintloup-tourisme.fr/' }))).toBe(
    'grandpicsaintloup-tourisme.fr',
  );
});
