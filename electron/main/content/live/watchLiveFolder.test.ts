import { once, EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { samplePlace } from '../../../../content/schema/sampleContent.fixture.ts';
import { silentLog } from '../../testing/log.fixture.ts';
import { layOutDesk } from '../contentDesk.fixture.ts';
import { listLiveFolder } from './liveFolderFiles.ts';
import type { LiveLayer } from './liveLayerFiles.ts';
import { watchLiveFolder } from './watchLiveFolder.ts';

const running: (() => void)[] = [];
afterEach(() => running.splice(0).forEach((stop) => stop()));

async function watch(
  desk: ReturnType<typeof layOutDesk>,
  {
    onLook = () => Promise.resolve(),
    clock = () => performance.now(),
  }: {
    readonly onLook?: () => Promise<void>;
    readonly clock?: () => number;
  } = {},
) {
  const heard = new EventEmitter();
  const layers: LiveLayer[] = [];
  const stop = watchLiveFolder({
    folder: desk.folders.live,
    firstState: (await listLiveFolder(desk.folders.live)).state,
    everyMs: 10,
    quietMs: 100,
    monotonicMs: clock,
    async onLayer(layer) {
      layers.push(layer);
      heard.emit('layer');
      await onLook();
    },
    log: silentLog,
  });
  running.push(stop);
  return { layers, stop, nextLayer: () => once(heard, 'layer') };
}

test('a folder that appears, changes and goes is read each time, and not in between', async () => {
  const desk = layOutDesk();
  const { layers, nextLayer } = await watch(desk);
  const steps: [() => void, number][] = [
    [() => desk.edit('places/quay.json', samplePlace('quay', 'palavas')), 1],
    [() => desk.edit('places/beach.json', samplePlace('beach', 'palavas')), 2],
    [() => desk.takeBack('places/quay.json'), 1],
    [() => desk.takeBack('.'), 0],
  ];
  for (const [step, files] of steps) {
    const layer = nextLayer();
    step();
    await layer;
    expect(layers.at(-1)?.texts).toHaveLength(files);
  }
  await wait(300);
  expect(layers).toHaveLength(steps.length);
});

test('a file that is still growing is waited for', async () => {
  const desk = layOutDesk();
  // Goes on with the writing only: half the time that counts as quiet lies between two parts.
  let now = 0;
  const { layers, nextLayer } = await watch(desk, { clock: () => now });
  const layer = nextLayer();
  const text = JSON.stringify(samplePlace('quay', 'palavas'));
  for (let part = 1; part <= 10; part += 1) {
    desk.edit('places/quay.json', text.slice(0, Math.ceil((part / 10) * text.length)));
    now += 50;
    await wait(30);
  }
  expect(layers).toEqual([]);
  now += 1000;
  await layer;
  expect(layers).toMatchObject([{ problems: [], texts: [{ path: 'places/quay.json' }] }]);
});

test('a look that fails does not end the watch, and a stopped watch tells nothing more', async () => {
  const desk = layOutDesk();
  const { layers, nextLayer, stop } = await watch(desk, {
    onLook: () => Promise.reject(new Error('the disk is gone')),
  });
  for (const name of ['quay', 'beach']) {
    const layer = nextLayer();
    desk.edit(`places/${name}.json`, samplePlace(name, 'palavas'));
    await layer;
  }
  stop();
  desk.edit('places/tower.json', samplePlace('tower', 'palavas'));
  await wait(300);
  expect(layers).toHaveLength(2);
});
