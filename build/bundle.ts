import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type InlineConfig, build } from 'vite';

/** Oldest engines the same bundle must run on: the replacement runtime of machines without the official Electron. */
const oldestChromium = 'chrome130';
const oldestNode = 'node20';

function nodeBundle(root: string, entry: string, outFolder: string, clean: boolean): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: oldestNode,
      outDir: path.join(root, outFolder),
      emptyOutDir: clean,
      minify: false,
      rolldownOptions: {
        input: path.join(root, entry),
        external: ['electron', '@photostructure/sqlite', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  };
}

function pageBundle(root: string): InlineConfig {
  return {
    root: path.join(root, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      target: oldestChromium,
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      // Fonts and pictures stay files: the content security policy refuses inlined fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2500, // kB; read from a disk, not a network
      rolldownOptions: { input: path.join(root, 'renderer/index.html') },
    },
  };
}

/** Bundles main, the preloads and the page into out/. @param root project folder */
export async function bundleKiosk(root: string): Promise<void> {
  await build(nodeBundle(root, 'electron/main/main.ts', 'out/main', true));
  await build(nodeBundle(root, 'electron/preload/preload.ts', 'out/preload', true));
  await build(nodeBundle(root, 'electron/preload/corner.ts', 'out/preload', false));
  await build(pageBundle(root));
}
