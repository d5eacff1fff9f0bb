import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepStills } from './keepStills.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

function shelf() {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'stills-'));
  folders.push(cache);
  const files = ['map-fr.jpg', 'map-es.jpg'];
  let drawn = 0;
  const draw = (bytes: number) => (folder: string) => {
    drawn += 1;
    for (const file of files) fs.writeFileSync(path.join(folder, file), Buffer.alloc(bytes, drawn));
    return Promise.resolve();
  };
  const keep = (name: string, bytes = 1000) => keepStills({ cache, name, files, draw: draw(bytes) });
  return { cache, files, keep, drawn: () => drawn };
}

test('pictures are drawn once, and again only when what they show has changed', async () => {
  const { cache, keep, drawn } = shelf();
  const folder = await keep('spring');
  expect(await keep('spring')).toBe(folder);
  expect(drawn()).toBe(1);
  await keep('summer');
  expect(drawn()).toBe(2);
  expect(fs.readdirSync(cache)).toEqual(['summer']);
});

test('a picture that went missing is drawn again', async () => {
  const { files, keep, drawn } = shelf();
  const folder = await keep('spring');
  fs.rmSync(path.join(folder, files[1] ?? ''));
  await keep('spring');
  expect(fs.readdirSync(folder).sort()).toEqual([...files].sort());
  expect(drawn()).toBe(2);
});

test('a drawing that fails, or is too heavy, leaves nothing half-made and is tried again', async () => {
  const { cache, files, keep } = shelf();
  const failing = keepStills({
    ...{ cache, name: 'spring', files },
    draw: (folder) => {
      fs.writeFileSync(path.join(folder, files[0] ?? ''), 'half');
      return Promise.reject(new Error('no graphics'));
    },
  });
  await expect(failing).rejects.toThrow('no graphics');
  await expect(keep('spring', 400_001)).rejects.toThrow('map-fr.jpg has 400001 bytes');
  expect(fs.readdirSync(cache)).toEqual([]);
  expect(fs.readdirSync(await keep('spring')).length).toBe(2);
});
