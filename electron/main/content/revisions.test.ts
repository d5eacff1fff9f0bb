import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRevisions } from './revisions.ts';

test('the page begins with the first content, and takes only what it was given', () => {
  const revisions = countRevisions('first');
  expect(revisions.taken()).toEqual({ revision: 0, value: 'first' });
  revisions.renew('second');
  expect(revisions.take(1)).toBe(false);
  expect(revisions.offer()).toEqual({ revision: 1, value: 'second' });
  expect(revisions.taken().value).toBe('first');
  expect(revisions.take(1)).toBe(true);
  expect(revisions.taken().value).toBe('second');
  expect([revisions.take(0), revisions.take(7), revisions.take(1)]).toEqual([false, false, true]);
});

test('what counts as taken is always what the page said last, however main and page take turns', () => {
  const anyTurn = fc.oneof(
    fc.constant({ kind: 'renew' } as const),
    fc.constant({ kind: 'offer' } as const),
    fc.record({ kind: fc.constant('take' as const), back: fc.nat(3) }),
  );
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 60 }), (turns) => {
      const revisions = countRevisions(0);
      const given: number[] = [];
      let [count, onScreen] = [0, 0];
      for (const turn of turns) {
        if (turn.kind === 'renew') revisions.renew((count += 1));
        else if (turn.kind === 'offer') given.push(revisions.offer().revision);
        else {
          // The page never goes back to something older.
          const next = given.at(-1 - turn.back);
          if (next === undefined || next < onScreen) continue;
          expect(revisions.take(next)).toBe(true);
          onScreen = next;
        }
        expect(revisions.taken()).toEqual({ revision: onScreen, value: onScreen });
        expect(revisions.newest()).toEqual({ revision: count, value: count });
      }
    }),
  );
});
