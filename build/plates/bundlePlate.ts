import fs from 'node:fs';
import path from 'node:path';
import { type Plugin, build } from 'vite';
import { assembleContent } from '../../content/schema/assembleContent.ts';
import { readEditedContent } from '../content/contentFolderFiles.ts';
import { unnoticedModules } from './stillInputs.ts';

/** As old as the engine that the kiosk's own page is built for. */
const oldestChromium = 'chrome130';

function collectModules(modules: Set<string>): Plugin {
  return {
    name: 'collect-modules',
    moduleParsed({ id }) {
      modules.add(id);
    },
  };
}

/**
 * Bundles the page that draws single plates of the map, with the content beside it, outside of everything packaged.
 * @param root project folder
 * @returns the folder to serve
 * @throws when a module draws plates whose changes the still pictures would not notice
 */
export async function bundlePlate(root: string): Promise<string> {
  const folder = path.join(root, '.cache/plate');
  const modules = new Set<string>();
  await build({
    root: path.join(root, 'renderer/plate'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [collectModules(modules)],
    build: {
      target: oldestChromium,
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { input: path.join(root, 'renderer/plate/plate.html') },
    },
  });
  const unnoticed = unnoticedModules(root, modules);
  if (unnoticed.length > 0)
    throw new Error(`build/plates/stillInputs.ts does not watch ${unnoticed.join(', ')}.`);
  const source = path.join(root, 'content');
  for (const part of ['map', 'media'])
    fs.cpSync(path.join(source, part), path.join(folder, 'content', part), { recursive: true });
  const { parts } = assembleContent(readEditedContent(source).files);
  fs.writeFileSync(path.join(folder, 'content.json'), JSON.stringify(parts));
  return folder;
}
