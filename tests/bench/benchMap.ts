// What a frame of the drawn map costs, against an empty style, and what each layer has of it.
import type { Page } from '@playwright/test';
import { type Plates, openPlates } from '../../build/plates/openPlates.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import type { Palette } from '../../renderer/map/palette.ts';
import { buildStyle, mapParts } from '../../renderer/map/style/buildStyle.ts';
import type { ExaminedMap } from '../../renderer/plate/main.ts';

const size = { width: 720, height: 1280 };
const frames = 24;
const rounds = 3;
/** As a visitor sees it first, and from nearer, where most is drawn. */
const views = { 'from afar': [3.6, 43.65, 8], 'from near': [3.75, 43.55, 10] } as const;
type View = (typeof views)[keyof typeof views];

const [executable] = process.argv.slice(2);
if (executable === undefined) throw new Error('Usage: node tests/bench/benchMap.ts <electron>');

/** Ids of every layer, from the ground up. Only ids are asked of the style: no content, no colours. */
const layers = buildStyle({
  content: {
    destination: { landmarks: [] },
    partners: [],
    places: [],
  } as unknown as Parameters<typeof buildStyle>[0]['content'],
  palette: {} as Palette,
  language: 'fr',
  unit: 1,
  letters: 1,
  mapFolder: '',
  parts: mapParts,
  placesFrom: 0,
}).layers.map(({ id }) => id);

/** Milliseconds of a frame while the map moves a little, drawn to the end each time. */
async function frameTime(page: Page, [longitude, latitude, zoom]: View): Promise<number> {
  return page.evaluate(
    async ({ count, at }) => {
      const { map } = (window as unknown as { examined: ExaminedMap }).examined;
      const gl = map.canvas.getContext('webgl2');
      const pixel = new Uint8Array(4);
      const frame = async (step: number): Promise<void> => {
        map.flyTo([at[0] + 0.0004 * (step % 5), at[1]], at[2], 0, { top: 0, right: 0, bottom: 0, left: 0 });
        await new Promise(requestAnimationFrame);
        // Waits until all of it is drawn.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      };
      for (let step = 0; step < 5; step += 1) await frame(step);
      await map.whenIdle();
      const start = performance.now();
      for (let step = 0; step < count; step += 1) await frame(step);
      return (performance.now() - start) / count;
    },
    { count: frames, at: [longitude, latitude, zoom] as const },
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function costOf(plates: Plates, view: View, without: readonly string[]): Promise<number> {
  const page = await plates.show({ language: 'fr', view, without: without.join(','), ...size });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await frameTime(page, view));
  return median(times);
}

const plates = await openPlates(projectRoot, executable, process.env);
try {
  for (const [name, view] of Object.entries(views)) {
    const empty = await costOf(plates, view, layers);
    const whole = await costOf(plates, view, []);
    console.log(`a frame of the map ${name}: ${(whole / empty).toFixed(2)} × an empty style`);
    console.log(
      `  ${whole.toFixed(0)} ms against ${empty.toFixed(0)} ms, medians of ${rounds} times ${frames} frames`,
    );
    const shares: (readonly [string, number])[] = [];
    for (const layer of layers)
      shares.push([layer, (whole - (await costOf(plates, view, [layer]))) / (whole - empty)]);
    console.log('  the dearest layers, as shares of what the map costs beyond an empty one:');
    for (const [layer, share] of shares.sort(([, a], [, b]) => b - a).slice(0, 6))
      console.log(`    ${(100 * share).toFixed(0).padStart(3)} %  ${layer}`);
  }
} finally {
  await plates.close();
}
