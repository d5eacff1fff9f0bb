// What a frame of the drawn map costs, against an empty style, and what each layer has of it.
import type { Page } from '@playwright/test';
import { openPlates } from '../../build/plates/openPlates.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';

const size = { width: 720, height: 1280 };
const frames = 8;
const rounds = 3;
/** As a visitor sees it first, and from nearer, where most is drawn. */
const views = { 'from afar': [3.6, 43.65, 8], 'from near': [3.75, 43.55, 10] } as const;
type View = (typeof views)[keyof typeof views];

const [executable] = process.argv.slice(2);
if (executable === undefined) throw new Error('Usage: node tests/bench/benchMap.ts <electron>');

/** Milliseconds of a frame while the map moves a little, drawn to the end each time, with some layers hidden. */
async function frameTime(
  page: Page,
  [longitude, latitude, zoom]: View,
  hidden: readonly string[],
): Promise<number> {
  return page.evaluate(
    async ({ count, at, hide }) => {
      const { map, drawn } = window.examined;
      const gl = map.canvas.getContext('webgl2');
      const pixel = new Uint8Array(4);
      const show = (visibility: 'none' | 'visible'): void => {
        for (const layer of hide) drawn?.setLayoutProperty(layer, 'visibility', visibility);
      };
      const frame = async (step: number): Promise<void> => {
        map.flyTo([at[0] + 0.0004 * (step % 5), at[1]], at[2], 0, { top: 0, right: 0, bottom: 0, left: 0 });
        await new Promise(requestAnimationFrame);
        // Waits until all of it is drawn.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      };
      show('none');
      for (let step = 0; step < 3; step += 1) await frame(step);
      await map.whenIdle();
      const start = performance.now();
      for (let step = 0; step < count; step += 1) await frame(step);
      const time = (performance.now() - start) / count;
      show('visible');
      return time;
    },
    { count: frames, at: [longitude, latitude, zoom] as const, hide: hidden },
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** What hiding some layers saves, of what the whole map costs beyond an empty one; each measured beside the whole. */
async function saving(page: Page, view: View, hidden: readonly string[]): Promise<number> {
  const saved: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const whole = await frameTime(page, view, []);
    saved.push(whole - (await frameTime(page, view, hidden)));
  }
  return median(saved);
}

const plates = await openPlates(projectRoot, executable, process.env);
try {
  for (const [name, view] of Object.entries(views)) {
    const page = await plates.show({ language: 'fr', view, ...size });
    const layers = await page.evaluate(
      () => window.examined.drawn?.getStyle().layers.map(({ id }) => id) ?? [],
    );
    const [whole, empty]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      whole.push(await frameTime(page, view, []));
      empty.push(await frameTime(page, view, layers));
    }
    const cost = median(whole) - median(empty);
    console.log(`a frame of the map ${name}: ${(median(whole) / median(empty)).toFixed(2)} × an empty style`);
    console.log(
      `  ${median(whole).toFixed(0)} ms against ${median(empty).toFixed(0)} ms, medians of ${rounds} times ${frames} frames`,
    );
    // The share of each layer is asked from near only, where most is drawn.
    if (view !== views['from near']) continue;
    const shares: (readonly [string, number])[] = [];
    for (const layer of layers) shares.push([layer, (await saving(page, view, [layer])) / cost]);
    console.log('  the dearest layers, as shares of what the map costs beyond an empty one:');
    for (const [layer, share] of shares.sort(([, a], [, b]) => b - a).slice(0, 8))
      console.log(`    ${(100 * share).toFixed(0).padStart(3)} %  ${layer}`);
  }
} finally {
  await plates.close();
}
