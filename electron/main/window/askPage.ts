import type { WebContents } from 'electron';
import type { FrameAnswer } from './frames.ts';

/** Name of the mark the page sets when its map has been drawn for the first time (`performance.mark`). */
const firstMapIdleMark = 'first-map-idle';

/** What the page answers when it is asked how it is. */
export interface PageAnswer extends FrameAnswer {
  /** Milliseconds from the start of the page until its first map stood still; null when it has not yet. */
  readonly firstMapIdleMs: number | null;
}

/** Runs in the page. Every question asks for one frame and counts those that came of the earlier ones. */
const question = `(() => {
  const count = (globalThis[Symbol.for('kiosk.frames')] ??= { frames: 0 });
  requestAnimationFrame(() => { count.frames += 1; });
  return [
    performance.getEntriesByName(${JSON.stringify(firstMapIdleMark)})[0]?.startTime ?? null,
    count.frames,
    document.visibilityState === 'visible',
  ];
})()`;

/**
 * Asks the page how it is. A hung page leaves the promise open for ever: race it against a clock.
 * @returns null when the page is gone
 */
export async function askPage(contents: WebContents): Promise<PageAnswer | null> {
  if (contents.isDestroyed() || contents.isCrashed()) return null;
  try {
    const answer: unknown = await contents.executeJavaScript(question);
    if (!Array.isArray(answer)) return null;
    const [idle, frames, visible] = answer as readonly unknown[];
    return {
      firstMapIdleMs: typeof idle === 'number' ? Math.round(idle) : null,
      frames: typeof frames === 'number' ? frames : 0,
      visible: visible === true,
    };
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
