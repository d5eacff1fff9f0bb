import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween } from '../../content/schema/distance.ts';
import type { Place } from '../../content/schema/place.ts';
import { nearPlaces } from './nearPlaces.ts';

const place = fc
  .record({
    id: fc.string(),
    position: fc.tuple(
      fc.double({ min: 2, max: 5, noNaN: true }),
      fc.double({ min: 43, max: 45, noNaN: true }),
    ),
  })
  .map((fields) => fields as unknown as Place);
const places = fc.uniqueArray(place, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

test('no place that is left out is nearer than one that is shown, and the place itself is never shown', () => {
  fc.assert(
    fc.property(places, fc.nat(), (all, seed) => {
      const here = all[seed % all.length];
      if (here === undefined) return;
      const near = nearPlaces(here, all);
      expect(near.length).toBe(Math.min(3, all.length - 1));
      const ids = near.map((each) => each.place.id);
      expect(ids).not.toContain(here.id);
      expect(new Set(ids).size).toBe(ids.length);
      const farthest = near.at(-1)?.metres ?? 0;
      for (const other of all)
        if (other !== here && !ids.includes(other.id))
          expect(metresBetween(here.position, other.position)).toBeGreaterThanOrEqual(farthest);
    }),
  );
});

test('the order of the content makes no difference', () => {
  fc.assert(
    fc.property(places, fc.nat(), (all, seed) => {
      const here = all[seed % all.length];
      if (here === undefined) return;
      expect(nearPlaces(here, [...all].reverse())).toEqual(nearPlaces(here, all));
    }),
  );
});
