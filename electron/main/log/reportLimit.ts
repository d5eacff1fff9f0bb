/** Lets through a number of reports per window of time, so that a page in an error loop cannot flood the log. */
export interface ReportLimit {
  /** True when this report may be written. */
  readonly admit: () => boolean;
}

/**
 * @param perWindow reports let through in each window
 * @param windowMs length of a window
 * @param now monotonic milliseconds
 */
export function createReportLimit(perWindow: number, windowMs: number, now: () => number): ReportLimit {
  let startedAt = now();
  let admitted = 0;
  return {
    admit: () => {
      if (now() - startedAt >= windowMs) {
        startedAt = now();
        admitted = 0;
      }
      admitted += 1;
      return admitted <= perWindow;
    },
  };
}

/** A report from the page, with everything that looks like an e-mail address blacked out. */
export function withoutAddresses(message: string): string {
  return message.replace(/[^\s"'<>()]+@[^\s"'<>()]+/gu, '(address)');
}
