import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../runtime/projectRoot.ts';
import { nameOfInputs, unnoticedModules } from './stillInputs.ts';

/** A copy of what a picture could be made of, to change something in it. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'still-inputs-'));
beforeAll(() => {
  for (const part of ['build/plates', 'content', 'renderer', 'package-lock.json'])
    fs.cpSync(path.join(projectRoot, part), path.join(root, part), { recursive: true });
});
afterAll(() => fs.rmSync(root, { recursive: true }));

/** Whether new pictures are asked for after an edit of a file. */
function asksAfter(file: string, edit = (text: string): string => `${text} `): boolean {
  const before = nameOfInputs(root);
  const absolute = path.join(root, file);
  const text = fs.readFileSync(absolute, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  fs.writeFileSync(absolute, edited);
  return nameOfInputs(root) !== before;
}

test.each([
  'content/map/rivers.geojson',
  'content/destination.json',
  'content/media/landmarks/flamants.svg',
  'renderer/map/style/baseLayers.ts',
  'renderer/plate/main.ts',
  'renderer/ui/tokens.css',
  'build/plates/stillPictures.ts',
])('a change of %s asks for new pictures', (file) => {
  expect(asksAfter(file)).toBe(true);
});

test('another version of the map library asks for new pictures', () => {
  const newer = (lock: string): string =>
    lock.replace(/("node_modules\/maplibre-gl": \{[^}]*?"integrity": "sha512-)/, '$1x');
  expect(asksAfter('package-lock.json', newer)).toBe(true);
});

test.each([
  'content/places/pic-saint-loup.json',
  'content/partners/sete-thau.json',
  'content/map/README.md',
  'renderer/ui/Button.module.css',
  'renderer/app/App.tsx',
])('a change of %s, which is not in the pictures, asks for none', (file) => {
  expect(asksAfter(file)).toBe(false);
});

test('a module that draws pictures and is not watched is named', () => {
  const module = (file: string): string => path.join(projectRoot, file);
  const met = ['renderer/map/palette.ts', 'renderer/ui/base.css?inline', 'node_modules/zod/index.js'].map(
    module,
  );
  expect(unnoticedModules(projectRoot, [...met, '\0vite/preload-helper.js'])).toEqual([]);
  expect(unnoticedModules(projectRoot, [...met, module('renderer/domain/trips.ts')])).toEqual([
    'renderer/domain/trips.ts',
  ]);
});
