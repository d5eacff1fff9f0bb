/** What ran and how it ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Sum of tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Counts a report of vitest (JSON). Anything that neither passed nor failed is a skipped test, and counts as failed:
 * this project has no skipped tests.
 * @throws when the text is no such report
 */
export function tallyVitest(json: string): Tally {
  const report = JSON.parse(json) as { numTotalTests: number; numPassedTests: number; success: boolean };
  const failed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
}

/** Counts a report of Playwright (JSON); skipped tests count as failed. @throws when the text is no such report */
export function tallyPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: readonly unknown[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
