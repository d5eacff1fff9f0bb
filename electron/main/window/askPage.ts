import type { WebContents } from 'electron';

/** Name of the mark the page sets when its map has been drawn for the first time (`performance.mark`). */
const firstMapIdleMark = 'first-map-idle';

/** What the page answers when it is asked how it is. */
export interface PageAnswer {
  /** Milliseconds from the start of the page until its first map stood still; null when it has not yet. */
  readonly firstMapIdleMs: number | null;
}

const question = `performance.getEntriesByName(${JSON.stringify(firstMapIdleMark)})[0]?.startTime ?? null`;

/**
 * Asks the page how it is. A hung page leaves the promise open for ever: race it against a clock.
 * @returns null when the page is gone
 */
export async function askPage(contents: WebContents): Promise<PageAnswer | null> {
  if (contents.isDestroyed() || contents.isCrashed()) return null;
  try {
    const answer: unknown = await contents.executeJavaScript(question);
    return { firstMapIdleMs: typeof answer === 'number' ? Math.round(answer) : null };
  } catch {
    return null;
  }
}

/** Whether the page answers within so many milliseconds. */
export function answersWithin(contents: WebContents, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    void askPage(contents).then((answer) => {
      clearTimeout(timer);
      resolve(answer !== null);
    });
  });
}
