import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const lists = fc
  .uniqueArray(fc.string(), { minLength: 2, maxLength: 20 })
  .map((ids) => ids.map((id) => ({ id })));

test('whoever goes on from one to the next sees each of them once and is back where they began', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, seed) => {
      const first = list[seed % list.length];
      const seen = new Set<string>();
      let here = first;
      for (let step = 0; step < list.length && here !== undefined; step += 1) {
        seen.add(here.id);
        here = neighboursOf(here.id, list)?.next;
      }
      expect(seen.size).toBe(list.length);
      expect(here).toBe(first);
    }),
  );
});

test('one step on and one step back leads to where one was', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, seed) => {
      const here = list[seed % list.length];
      const { previous, next } = neighboursOf(here?.id ?? '', list) ?? {};
      expect(next && neighboursOf(next.id, list)?.previous).toBe(here);
      expect(previous && neighboursOf(previous.id, list)?.next).toBe(here);
      expect(next).not.toBe(here);
    }),
  );
});

test('what is alone, or not in the list, has no neighbours', () => {
  const alone = { id: 'palavas' };
  expect(neighboursOf('palavas', [alone])).toBeNull();
  expect(neighboursOf('hidden', [alone, { id: 'lunel' }])).toBeNull();
  expect(neighboursOf('palavas', [])).toBeNull();
});
