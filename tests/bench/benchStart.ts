// Start to first still map, the kiosk against an empty Electron window with an empty map, taking turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Loaded, buildEmptyMap, kiosk, loadedBy, measureStart } from './startUp.ts';

const rounds = 5;
const [executable] = process.argv.slice(2);
if (executable === undefined) throw new Error('Usage: node tests/bench/benchStart.ts <electron>');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-empty-'));
const empty = await buildEmptyMap(folder);
// A profile that exists: the first start of all also makes keys, once in the life of a kiosk.
const profile = path.join(folder, 'profile');
await measureStart(kiosk, executable, profile);
const times = { kiosk: [] as number[], empty: [] as number[] };
let loaded: Loaded[] = [];
for (let round = 0; round < rounds; round += 1) {
  times.empty.push(await measureStart(empty, executable, profile));
  times.kiosk.push(
    await measureStart(kiosk, executable, profile, async (page) => {
      if (round === rounds - 1) loaded = await loadedBy(page);
    }),
  );
}
fs.rmSync(folder, { recursive: true, force: true });

const [ours, theirs] = [median(times.kiosk), median(times.empty)];
console.log(`start to first still map: ${(ours / theirs).toFixed(2)} × an empty window with an empty map`);
console.log(
  `  kiosk ${ours.toFixed(0)} ms, empty ${theirs.toFixed(0)} ms, medians of ${rounds} rounds taking turns`,
);
const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`first screen loads ${kilobytes(total)} in ${loaded.length} files, the largest:`);
for (const { name, bytes } of loaded.slice(0, 8)) console.log(`  ${kilobytes(bytes).padStart(8)}  ${name}`);
