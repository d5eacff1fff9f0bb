import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { assembleContent } from '../../content/schema/assembleContent.ts';
import { readEditedContent } from '../content/contentFolderFiles.ts';

/** As old as the engine that the kiosk's own page is built for. */
const oldestChromium = 'chrome130';

/**
 * Bundles the page that draws single plates of the map, with the content beside it, outside of everything packaged.
 * @param root project folder
 * @returns the folder to serve
 */
export async function bundlePlate(root: string): Promise<string> {
  const folder = path.join(root, '.cache/plate');
  await build({
    root: path.join(root, 'renderer/plate'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
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
  const source = path.join(root, 'content');
  for (const part of ['map', 'media'])
    fs.cpSync(path.join(source, part), path.join(folder, 'content', part), { recursive: true });
  const { parts } = assembleContent(readEditedContent(source).files);
  fs.writeFileSync(path.join(folder, 'content.json'), JSON.stringify(parts));
  return folder;
}
