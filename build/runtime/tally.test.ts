import { expect, test } from 'vitest';
import { sumTallies, tallyPlaywright, tallyVitest } from './tally.ts';

test('a skipped test counts as failed', () => {
  expect(tallyVitest('{"numTotalTests":5,"numPassedTests":4,"success":true}')).toEqual({
    passed: 4,
    failed: 1,
  });
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 1 };
  expect(tallyPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({ passed: 3, failed: 1 });
});

test('a run that broke before its tests is a failure', () => {
  expect(tallyVitest('{"numTotalTests":0,"numPassedTests":0,"success":false}')).toEqual({
    passed: 0,
    failed: 1,
  });
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(tallyPlaywright(JSON.stringify({ stats, errors: ['no config'] })).failed).toBe(1);
});

test('tallies add up', () => {
  expect(
    sumTallies([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
