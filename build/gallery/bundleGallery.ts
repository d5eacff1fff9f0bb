import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** As old as the engine that the kiosk's own page is built for. */
const oldestChromium = 'chrome130';

/**
 * Bundles the developers' gallery with the pictures of the content beside it, outside of everything that is packaged.
 * @param root project folder
 * @returns the folder to serve
 */
export async function bundleGallery(root: string): Promise<string> {
  const folder = path.join(root, '.cache/gallery');
  await build({
    root: path.join(root, 'renderer/gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: oldestChromium,
      outDir: folder,
      emptyOutDir: true,
      // Like the kiosk's page, so that a picture of the gallery shows what the kiosk would.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(root, 'renderer/gallery/gallery.html') },
    },
  });
  fs.cpSync(path.join(root, 'content/media'), path.join(folder, 'content/media'), { recursive: true });
  return folder;
}
