import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type InlineConfig, type PluginOption, build } from 'vite';
import { makeStills } from './plates/makeStills.ts';
import { standInFor } from './standInFor.ts';

/** Oldest engines the same bundle must run on: the replacement runtime of machines without the official Electron. */
const oldestChromium = 'chrome130';
const oldestNode = 'node20';

export interface BundleOptions {
  /** `still`: without the drawn map, for tests of everything else. The product is `drawn`. */
  readonly map?: 'drawn' | 'still';
  /** Folder that receives the kiosk, from the project folder on. Another one than the project gets all it needs to run. */
  readonly outFolder?: string;
  /** What happens where the still pictures of the map cannot be drawn: the build fails, or goes on without them. */
  readonly stills?: 'needed' | 'wanted';
  /** Receives one plain sentence when something takes long or goes wrong. */
  readonly say?: (line: string) => void;
}

/** The folder with the still pictures; null where there are none and the build may go on without. */
async function findStills(
  root: string,
  { stills = 'needed', say = (line) => process.stderr.write(`${line}\n`) }: BundleOptions,
): Promise<string | null> {
  try {
    return await makeStills(root, say);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    if (stills === 'needed') throw new Error(`The still pictures of the map could not be drawn: ${why}`);
    say(`The still pictures of the map could not be drawn, so where WebGL fails there will be none: ${why}`);
    return null;
  }
}

function nodeBundle(root: string, entry: string, outFolder: string, clean: boolean): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: oldestNode,
      outDir: outFolder,
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

function pageBundle(root: string, outFolder: string, more: readonly PluginOption[]): InlineConfig {
  return {
    root: path.join(root, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), ...more],
    build: {
      target: oldestChromium,
      outDir: outFolder,
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

/** What a kiosk in a folder of its own needs beside its bundle. Modules are found in the project above it. */
function furnish(root: string, folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  fs.rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  fs.cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
}

/**
 * Bundles main, the preloads and the page into out/, with the still pictures of the map.
 * @param root project folder
 * @returns the folder that Electron runs
 * @throws when a still picture is needed and cannot be drawn
 */
export async function bundleKiosk(root: string, options: BundleOptions = {}): Promise<string> {
  const { map = 'drawn', outFolder = '.' } = options;
  const stills = await findStills(root, options);
  const folder = path.resolve(root, outFolder);
  const out = (part: string): string => path.join(folder, 'out', part);
  if (folder !== root) furnish(root, folder);
  const inPage =
    map === 'drawn'
      ? []
      : [
          standInFor(
            path.join(root, 'renderer/map/createMapView.ts'),
            path.join(root, 'tests/stillMap/createMapView.ts'),
          ),
        ];
  await build(nodeBundle(root, 'electron/main/main.ts', out('main'), true));
  await build(nodeBundle(root, 'electron/preload/preload.ts', out('preload'), true));
  await build(nodeBundle(root, 'electron/preload/corner.ts', out('preload'), false));
  await build(pageBundle(root, out('renderer'), inPage));
  if (stills !== null) fs.cpSync(stills, path.join(out('renderer'), 'stills'), { recursive: true });
  return folder;
}
