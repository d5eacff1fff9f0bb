import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Settling, dealtWith, lookAgain, newSettling } from './settling.ts';

const quietMs = 3000;
const anyLooks = fc.array(
  fc.record({ state: fc.constantFrom('a', 'b', 'c'), after: fc.integer({ min: 1, max: 5000 }) }),
  { maxLength: 40 },
);

/** Looks again and again from state `a` on; answers the looks at which the folder was dealt with. */
function run(looks: readonly { readonly state: string; readonly after: number }[]) {
  let settling: Settling = dealtWith(newSettling('a', 0));
  let [now, since, before] = [0, 0, 'a'];
  return looks.flatMap(({ state, after }) => {
    now += after;
    if (state !== before) [since, before] = [now, state];
    const looked = lookAgain(settling, state, now, quietMs);
    settling = looked.atRest ? dealtWith(looked.settling) : looked.settling;
    return looked.atRest ? [{ state, quietFor: now - since }] : [];
  });
}

test('a folder is dealt with only when it is new and has been quiet, and never twice for the same state', () => {
  fc.assert(
    fc.property(anyLooks, (looks) => {
      const dealt = run(looks);
      for (const { quietFor } of dealt) expect(quietFor).toBeGreaterThanOrEqual(quietMs);
      const states = ['a', ...dealt.map(({ state }) => state)];
      states.slice(1).forEach((state, index) => expect(state).not.toBe(states[index]));
    }),
  );
});

test('whatever happened before, a change is dealt with at the second look that finds it at rest', () => {
  fc.assert(
    fc.property(anyLooks, (looks) => {
      const quiet = { state: 'new', after: 4000 };
      expect(run([...looks, quiet, quiet]).at(-1)).toEqual({ state: 'new', quietFor: 4000 });
    }),
  );
});

test('a change that was taken back before the folder came to rest is none', () => {
  const looks = ['b', 'a', 'a', 'a'].map((state) => ({ state, after: 2000 }));
  expect(run(looks)).toEqual([]);
});
