import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hub, hubsWithRoom, mostPetals, petalsOf } from './petals.ts';

const unit = fc.double({ min: 0.3, max: 3, noNaN: true });
const fingers = 60;

test('however many places lie together, no two of their signs cover each other, and none covers the seal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), unit, (count, size) => {
      const petals = petalsOf(count, size);
      expect(petals).toHaveLength(count);
      for (const [index, one] of petals.entries()) {
        expect(Math.hypot(one.right, one.down)).toBeGreaterThan(fingers * size);
        for (const other of petals.slice(index + 1))
          expect(Math.hypot(one.right - other.right, one.down - other.down)).toBeGreaterThan(fingers * size);
      }
    }),
  );
});

const hubs: fc.Arbitrary<Hub[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 1000 }),
      count: fc.integer({ min: 2, max: 12 }),
    }),
    { maxLength: 12 },
  )
  .map((spots) => spots.map((spot, id) => ({ ...spot, id })));
const spots = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) }),
  { maxLength: 6 },
);

test('only small clusters unfold, and no sign of one covers another place, cluster or sign', () => {
  fc.assert(
    fc.property(hubs, spots, (all, singles) => {
      const open = hubsWithRoom(all, singles, 1);
      const signs = open.flatMap((hub) =>
        petalsOf(hub.count, 1).map(({ right, down }) => ({ hub, x: hub.x + right, y: hub.y + down })),
      );
      for (const { count } of open) expect(count).toBeLessThanOrEqual(mostPetals);
      for (const sign of signs) {
        const clear = (spot: { readonly x: number; readonly y: number }) =>
          expect(Math.hypot(spot.x - sign.x, spot.y - sign.y)).toBeGreaterThan(fingers);
        singles.forEach(clear);
        all.filter(({ id }) => id !== sign.hub.id).forEach(clear);
        signs.filter(({ hub }) => hub.id !== sign.hub.id).forEach(clear);
      }
    }),
  );
});

test('a cluster that stands alone unfolds', () => {
  const alone = { id: 1, count: 7, x: 500, y: 500 };
  expect(hubsWithRoom([alone, { id: 2, count: 9, x: 900, y: 500 }], [{ x: 500, y: 800 }], 1)).toEqual([
    alone,
  ]);
});
