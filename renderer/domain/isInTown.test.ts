import { expect, test } from 'vitest';
import { isInTown } from './isInTown.ts';

const at = (carMinutes: number) => isInTown({ access: { carMinutes, public: [] } });

test('what is reached on foot sooner than by car lies in town, what takes a drive does not', () => {
  expect([0, 5, 6, 40].map(at)).toEqual([true, true, false, false]);
});
