import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import type { Partner } from '../../content/schema/partner.ts';
import { siteName, territoryPicture } from './territory.ts';

const partner = (fields: Partial<Partner>) => ({ landscapes: ['coast'], ...fields }) as unknown as Partner;
const content = {
  destination: { landscapes: [{ id: 'coast', picture: 'landscapes/coast.svg' }] },
} as unknown as Content;

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
