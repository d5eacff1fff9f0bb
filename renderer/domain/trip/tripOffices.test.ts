import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tripOfficesFirst } from './tripOffices.ts';

const offices = ['montpellier', 'sete', 'lunel', 'millau'].map((id) => ({ id }));
const places = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
  id,
  partner: offices[index % offices.length]?.id ?? '',
}));

test('the offices of the trip come first, in its order, and nobody is lost or doubled', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...places.map(({ id }) => id), 'gone']), (trip) => {
      const sorted = tripOfficesFirst(offices, places, trip).map(({ id }) => id);
      expect([...sorted].sort()).toEqual(offices.map(({ id }) => id).sort());
      const met = trip.flatMap((id) =>
        places.filter((place) => place.id === id).map(({ partner }) => partner),
      );
      const visited = [...new Set(met)];
      expect(sorted.slice(0, visited.length)).toEqual(visited);
    }),
  );
});

test('without a trip the order stays', () => {
  expect(tripOfficesFirst(offices, places, [])).toEqual(offices);
});
