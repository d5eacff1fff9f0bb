import type { WebContents } from 'electron';
import { askPage, type PageAnswer } from './askPage.ts';
import { noFrames, takeFrame } from './frames.ts';
import { answered, look, newPulse } from './pulse.ts';

export interface HeartbeatOptions {
  readonly contents: WebContents;
  readonly monotonicMs: () => number;
  /** Whether the page has said that it makes something that holds it up: it then gets the time of a start. */
  readonly isBusy: () => boolean;
  /** Called when the page has not answered for too long. */
  readonly onHung: () => void;
  /** Called when the page answers, and has drawn nothing for too long. */
  readonly onBlind: () => void;
  readonly onAnswer: (answer: PageAnswer) => void;
}

/** Together they notice a hung page within five seconds. */
const everyMs = 750;
const patienceMs = 3_200;
/** Starting means reading content and building the map, on machines of any age. */
const startPatienceMs = 20_000;
/** A page that has not drawn its map by then counts as started all the same. */
const longestStartMs = 60_000;

/** The watch over one page. */
export interface Heartbeat {
  /** Whether the page is still building itself: it may then be busy for longer than a living page ever is. */
  readonly isStarting: () => boolean;
  readonly stop: () => void;
}

/**
 * Asks the page again and again whether it still answers. Chromium's own watch notices a hung page only when
 * somebody touches it, and then lets half a minute pass; and it never notices a page that lives and draws nothing, as
 * one does now and then when its process loses its connection to the window at the start.
 */
export function watchHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { contents, monotonicMs, isBusy, onHung, onBlind, onAnswer } = options;
  let pulse = newPulse(monotonicMs());
  let question = 0;
  let startedAt = monotonicMs();
  let mapDrawn = false;
  let frames = noFrames;
  let blindStreak = 0;

  const isStarting = (): boolean =>
    contents.isLoadingMainFrame() || isBusy() || (!mapDrawn && monotonicMs() - startedAt < longestStartMs);
  const reset = (): void => {
    question += 1;
    startedAt = monotonicMs();
    mapDrawn = false;
    frames = noFrames;
    pulse = newPulse(startedAt);
  };
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) reset();
  });
  contents.on('render-process-gone', reset);

  const timer = setInterval(() => {
    if (contents.isDestroyed() || contents.isCrashed()) return;
    const now = monotonicMs();
    const seen = look(pulse, now, { everyMs, patienceMs: isStarting() ? startPatienceMs : patienceMs });
    pulse = seen.pulse;
    if (seen.action === 'hung') {
      reset();
      onHung();
    } else if (seen.action === 'ask') {
      const mine = question;
      void askPage(contents).then((answer) => {
        if (mine !== question || answer === null) return;
        pulse = answered(pulse);
        mapDrawn ||= answer.firstMapIdleMs !== null;
        onAnswer(answer);
        const { watch, blind } = takeFrame(frames, answer, blindStreak);
        frames = watch;
        if (watch.drawn > 0) blindStreak = 0;
        if (!blind) return;
        if (watch.drawn === 0) blindStreak += 1;
        reset();
        onBlind();
      });
    }
  }, everyMs);
  return { isStarting, stop: () => clearInterval(timer) };
}
