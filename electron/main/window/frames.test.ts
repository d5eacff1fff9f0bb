import { expect, test } from 'vitest';
import { type FrameAnswer, noFrames, takeFrame } from './frames.ts';

/** After how many answers the page counts as blind, or null. */
function blindAfter(answers: readonly FrameAnswer[], streak = 0): number | null {
  let watch = noFrames;
  for (const [index, answer] of answers.entries()) {
    const seen = takeFrame(watch, answer, streak);
    watch = seen.watch;
    if (seen.blind) return index + 1;
  }
  return null;
}

const answers = (count: number, frames: (index: number) => number, visible = true): FrameAnswer[] =>
  Array.from({ length: count }, (_, index) => ({ frames: frames(index), visible }));

test('a page that draws is never blind, however slowly it does', () => {
  expect(blindAfter(answers(400, (index) => index))).toBeNull();
  expect(blindAfter(answers(400, (index) => 1 + Math.floor(index / 15)))).toBeNull();
});

test('a page that answers and draws nothing is given up after twenty answers', () => {
  expect(blindAfter(answers(400, () => 0))).toBe(20);
  expect(blindAfter(answers(400, (index) => Math.min(index, 7)))).toBe(28);
});

test('a page that is hidden after it has drawn is left alone, and judged again when it is seen', () => {
  const drawn = answers(3, (index) => index);
  const hidden = answers(400, () => 2, false);
  expect(blindAfter([...drawn, ...hidden])).toBeNull();
  expect(blindAfter([...drawn, ...hidden, ...answers(400, () => 2)])).toBe(3 + 400 + 20);
});

test('a page that never drew is not believed when it says it is hidden, but is given up three times at most', () => {
  const never = answers(400, () => 0, false);
  expect([0, 1, 2, 3, 4].map((streak) => blindAfter(never, streak))).toEqual([20, 20, 20, null, null]);
});
