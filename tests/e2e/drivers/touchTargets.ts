import type { Page } from '@playwright/test';

/** A thing that answers a finger. CSS px. */
export interface TouchTarget {
  readonly name: string;
  readonly isKey: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything on the page that answers a finger and can be seen. */
export async function touchTargets(page: Page): Promise<TouchTarget[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, [role="button"], a[href]')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility()) return [];
      const name = element.getAttribute('data-testid') ?? element.textContent;
      return [{ name, isKey: element.closest('[data-testid="keyboard"]') !== null, x, y, width, height }];
    }),
  );
}

/** Pairs that share more than a hairline. */
export function overlaps(targets: readonly TouchTarget[]): string[] {
  const shared = (from: number, size: number, otherFrom: number, otherSize: number): number =>
    Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom);
  return targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter(
        (two) =>
          shared(one.x, one.width, two.x, two.width) > 1 && shared(one.y, one.height, two.y, two.height) > 1,
      )
      .map((two) => `${one.name} and ${two.name}`),
  );
}

/** Those with a side shorter than so many CSS px. */
export function tooSmall(targets: readonly TouchTarget[], side: number): string[] {
  return targets
    .filter(({ width, height }) => Math.min(width, height) < side - 0.5)
    .map(({ name, width, height }) => `${name}: ${Math.round(width)} x ${Math.round(height)} of ${side}`);
}
