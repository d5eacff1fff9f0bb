/** Resolves after the next frame. Not by requestAnimationFrame, which a test's clock may have stopped. */
function frame(): Promise<void> {
  return new Promise((done) => {
    const watch = new IntersectionObserver(() => {
      watch.disconnect();
      done();
    });
    watch.observe(document.documentElement);
  });
}

const quietFrames = 2;
const mostFrames = 60;

/** Ends what moves for a time, and says how much that was: an end can set something else moving. */
function endMotion(): number {
  const moving = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity && each.playState !== 'finished');
  for (const animation of moving) animation.finish();
  return moving.length;
}

/** Brings everything that moves for a time to its end, and waits until two frames in a row change nothing. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  let changes = 0;
  const watch = new MutationObserver((records) => (changes += records.length));
  watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  for (let quiet = 0, frames = 0; quiet < quietFrames && frames < mostFrames; frames += 1) {
    changes = endMotion();
    await frame();
    quiet = changes === 0 ? quiet + 1 : 0;
  }
  watch.disconnect();
}
