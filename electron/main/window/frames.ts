/** What a page says of its drawing each time it is asked. */
export interface FrameAnswer {
  /** Frames it has drawn of those it was asked for. */
  readonly frames: number;
  /** Whether it believes that somebody can see it. A screen that is switched off may hide the page. */
  readonly visible: boolean;
}

/** Watching whether a page that answers also draws: a page can be alive and its screen empty. */
export interface Frames {
  readonly drawn: number;
  /** Answers in a row without a new frame. */
  readonly stillAnswers: number;
}

/**
 * Answers without a frame before the page counts as blind. Counted in answers and not in time, so that a machine that
 * was held up, or a page that was, does not blame the drawing.
 */
const patience = 20;
/** How often in a row a page that has never drawn is restarted for it: more would not help where there is no screen. */
const longestStreak = 3;

export const noFrames: Frames = { drawn: 0, stillAnswers: 0 };

/**
 * Takes one answer in.
 * @param streak how many pages in a row were given up before they drew anything
 * @returns the watch after it, and whether the page is blind and ought to be restarted. A page that has drawn before is
 * judged only while it is visible; one that never has may be wrong about that too.
 */
export function takeFrame(
  { drawn, stillAnswers }: Frames,
  { frames, visible }: FrameAnswer,
  streak: number,
): { readonly watch: Frames; readonly blind: boolean } {
  if (frames > drawn) return { watch: { drawn: frames, stillAnswers: 0 }, blind: false };
  if (drawn > 0 && !visible) return { watch: { drawn, stillAnswers: 0 }, blind: false };
  const watch = { drawn, stillAnswers: stillAnswers + 1 };
  return { watch, blind: watch.stillAnswers >= patience && (drawn > 0 || streak < longestStreak) };
}
