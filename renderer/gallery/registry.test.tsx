import fs from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { icons } from './Icons.stories.tsx';
import { storyPages } from './registry.ts';

const gallery = import.meta.dirname;
const renderer = path.join(gallery, '..');
const read = (file: string): string => fs.readFileSync(file, 'utf8');

/** Source files below a folder, without tests. */
function sourcesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

const inGallery = (file: string): boolean => file.startsWith(`${gallery}${path.sep}`);
const storyFiles = sourcesBelow(gallery).filter((file) => file.endsWith('.stories.tsx'));
const stories = storyFiles.map(read).join('\n');

/** A component of renderer/ui: the file and the name that it exports. */
const components = sourcesBelow(path.join(renderer, 'ui'))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({
    file: path.relative(renderer, file).split(path.sep).join('/'),
    names: [...read(file).matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name = '']) => name),
  }));

test('every component of renderer/ui is found, and each file exports one', () => {
  expect(components.length).toBeGreaterThan(15);
  expect(components.filter(({ names }) => names.length === 0)).toEqual([]);
});

test.each(components)('$file has a story', ({ file, names }) => {
  expect(stories, `no story imports ${file}`).toContain(`'../${file}'`);
  for (const name of names)
    expect(new RegExp(`<${name}[\\s/>]`).test(stories), `no story shows <${name}>`).toBe(true);
});

test('every icon that the page draws is on the page of icons', () => {
  const used = sourcesBelow(renderer)
    .filter((file) => !inGallery(file))
    .flatMap((file) => [...read(file).matchAll(/import \{([^}]*)\} from 'lucide-react'/g)])
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim().split(' as ')[0] ?? '')
    .filter((name) => name !== '' && !name.startsWith('type '));
  expect(used.length).toBeGreaterThan(20);
  expect(Object.keys(icons).sort()).toEqual([...new Set(used)].sort());
});

test('every file of stories is in the registry', () => {
  const registry = read(path.join(gallery, 'registry.ts'));
  expect(storyFiles.filter((file) => !registry.includes(`'./${path.basename(file)}'`))).toEqual([]);
  expect(storyPages.length).toBe(storyFiles.length);
});

test('pages, and the stories of a page, have names of their own', () => {
  expect(new Set(storyPages.map(({ id }) => id)).size).toBe(storyPages.length);
  for (const { id, stories: all } of storyPages)
    expect(new Set(all.map(({ name }) => name)).size, id).toBe(all.length);
});

describe.each(languages)('in %s', (language) => {
  test.each(storyPages)('every story of $title draws something', async ({ stories: all }) => {
    const i18n = await createI18n(language);
    for (const { name, Show } of all) {
      const html = renderToStaticMarkup(
        <I18nextProvider i18n={i18n}>
          <Show language={language} mediaFolder="media/" />
        </I18nextProvider>,
      );
      expect(html, name).toMatch(/<\w/);
    }
  });
});

test('the kiosk knows nothing of the gallery: no file outside imports it, and its page does not name it', () => {
  const project = path.join(renderer, '..');
  const outside = ['renderer', 'electron', 'build', 'content/schema']
    .flatMap((folder) => sourcesBelow(path.join(project, folder)))
    .filter((file) => !inGallery(file) && !file.includes(`${path.sep}node_modules${path.sep}`));
  expect(outside.length).toBeGreaterThan(100);
  const imports = (file: string): string[] =>
    [...read(file).matchAll(/(?:from|import\() ?'(\.[^']*)'/g)].map(([, target = '']) =>
      path.resolve(path.dirname(file), target),
    );
  expect(outside.filter((file) => imports(file).some(inGallery))).toEqual([]);
  expect(read(path.join(renderer, 'index.html'))).not.toContain('gallery');
});
