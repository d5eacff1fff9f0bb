import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MapEvent, type MapLife, firstMap, isMaking, reduceMapLife, timeToRetry } from './mapLife.ts';

type Step = readonly [event: MapEvent, now?: number];
const after = (...steps: readonly Step[]): MapLife =>
  steps.reduce((life, [event, now = 0]) => reduceMapLife(life, event, now), firstMap);

test('a map that loses its graphics is missing until they are back and it is drawn again', () => {
  expect(after(['made'], ['lost', 7])).toEqual({ kind: 'lost', since: 7 });
  expect(after(['made'], ['lost', 7], ['returned'])).toEqual({ kind: 'ready' });
});

test('while somebody is there no map is tried; a lost one may still come back by itself', () => {
  for (const life of [after(['notMade']), after(['made'], ['lost'])])
    expect(timeToRetry(life, false, 1e9)).toBeNull();
});

test('a map that could not be made is tried again after 5 s, then twice as long each time, up to 5 minutes', () => {
  const waits: unknown[] = [];
  let life = firstMap;
  let now = 1000;
  for (let attempt = 0; attempt < 9; attempt += 1) {
    life = reduceMapLife(life, 'notMade', now);
    const wait = timeToRetry(life, true, now) ?? Number.NaN;
    waits.push(wait / 1000);
    now += wait;
    life = reduceMapLife(life, 'waited', now);
    expect(timeToRetry(life, true, now)).toBeNull();
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
});

test('the time during which somebody was there counts', () => {
  const life = after(['notMade', 1000]);
  expect(timeToRetry(life, true, 4000)).toBe(2000);
  expect(timeToRetry(life, true, 60_000)).toBe(0);
});

test('a lost map that the browser does not give back is given up for a new one, without counting as a failure', () => {
  const lost = after(['made'], ['lost', 100]);
  expect(timeToRetry(lost, true, 100)).toBe(10_000);
  const trying = reduceMapLife(lost, 'waited', 10_100);
  expect(isMaking(trying)).toBe(true);
  expect(timeToRetry(reduceMapLife(trying, 'notMade', 10_100), true, 10_100)).toBe(5000);
});

test('when the graphics are back, a missing map is tried at once, and a lost one is left to the browser', () => {
  expect(isMaking(after(['notMade'], ['notMade'], ['graphicsBack']))).toBe(true);
  expect(after(['made'], ['lost', 3], ['graphicsBack'])).toEqual({ kind: 'lost', since: 3 });
});

test('a map that is lost before it was shown counts as not made', () => {
  const trying = after(['notMade'], ['graphicsBack']);
  expect(reduceMapLife(trying, 'lost', 9)).toMatchObject({ kind: 'failed', failures: 2, trying: false });
});

test('whatever happens, there is never a second map: one is made only when the last is gone or lost', () => {
  const events = fc.constantFrom<MapEvent>('made', 'notMade', 'lost', 'returned', 'waited', 'graphicsBack');
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (list) => {
      let life = firstMap;
      for (const [now, event] of list.entries()) {
        const next = reduceMapLife(life, event, now);
        // From a drawn map no way leads to another one but through its loss.
        if (life.kind === 'ready') expect(isMaking(next)).toBe(false);
        if (next.kind === 'ready' && life.kind !== 'ready')
          expect(isMaking(life) || life.kind === 'lost').toBe(true);
        // Nobody is left without a map for ever: while nobody is there, an attempt runs or is planned.
        if (next.kind !== 'ready' && !isMaking(next)) expect(timeToRetry(next, true, now)).not.toBeNull();
        life = next;
      }
    }),
  );
});
