import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWithin } from './nearestWithin.ts';

test('whatever lies within stays, whatever lies outside comes to the edge and no further', () => {
  const degrees = fc.double({ min: -80, max: 80, noNaN: true });
  fc.assert(
    fc.property(degrees, degrees, (longitude, latitude) => {
      const [x, y] = nearestWithin([2, 43, 5, 45], [longitude, latitude]);
      expect(x).toBe(longitude < 2 ? 2 : longitude > 5 ? 5 : longitude);
      expect(y).toBe(latitude < 43 ? 43 : latitude > 45 ? 45 : latitude);
    }),
  );
});
