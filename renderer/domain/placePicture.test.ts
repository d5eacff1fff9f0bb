import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import type { Place } from '../../content/schema/place.ts';
import { placePicture } from './placePicture.ts';

const content = {
  destination: {
    themes: [
      { id: 'wine', picture: 'themes/wine.svg', picturesPlaces: true },
      { id: 'villages', picture: 'themes/villages.svg' },
    ],
    landscapes: [{ id: 'coast', picture: 'landscapes/coast.svg' }],
  },
} as unknown as Content;
const place = (fields: Partial<Place>) =>
  ({ themes: ['villages'], landscapes: ['coast'], pictures: [], ...fields }) as unknown as Place;

test('a picture of its own comes first, with who made it', () => {
  const pictures = [{ file: 'places/a.webp', credit: 'Camille Martin' }] as unknown as Place['pictures'];
  expect(placePicture(place({ themes: ['wine'], pictures }), content)).toEqual({
    file: 'places/a.webp',
    credit: 'Camille Martin',
  });
});

test('what one does there stands for the place where the content says so', () => {
  expect(placePicture(place({ themes: ['wine', 'villages'] }), content).file).toBe('themes/wine.svg');
});

test('otherwise the landscape does', () => {
  expect(placePicture(place({ themes: ['villages', 'wine'] }), content).file).toBe('landscapes/coast.svg');
});

test('a place with a landscape that nobody knows is still not without a picture', () => {
  expect(placePicture(place({ landscapes: ['moon'] }), content).file).toBe('themes/villages.svg');
});
