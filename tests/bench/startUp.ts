import fs from 'node:fs';
import path from 'node:path';
import { type Page, _electron } from '@playwright/test';
import { build } from 'vite';
import { launchSwitches } from '../../build/runtime/launchSwitches.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';

/** One way to start: the kiosk, or the empty window it is compared with. */
export interface Starter {
  readonly name: string;
  /** Folder that Electron runs. */
  readonly folder: string;
  readonly isPage: (address: string) => boolean;
}

export const kiosk: Starter = {
  name: 'kiosk',
  folder: projectRoot,
  isPage: (address) => address.startsWith('kiosk://app/index.html'),
};

/** Builds the empty window into a folder of its own. */
export async function buildEmptyMap(folder: string): Promise<Starter> {
  const source = path.join(projectRoot, 'tests/bench/emptyMap');
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'chrome130',
      outDir: path.join(folder, 'page'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 2500,
    },
  });
  fs.copyFileSync(path.join(source, 'main.cjs'), path.join(folder, 'main.cjs'));
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'empty-map', main: 'main.cjs' }),
  );
  return { name: 'empty map', folder, isPage: (address) => address.startsWith('file:') };
}

/** Sizes in bytes of what a page has loaded, by file name, the largest first. */
export interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

/** Milliseconds from the start of the process to a map that is drawn and still. */
export async function measureStart(
  starter: Starter,
  executable: string,
  profile: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const { switches } = launchSwitches(process.getuid?.() === 0, true);
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const start = performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...switches, starter.folder],
    env: { ...Object.fromEntries(inherited), KIOSK_PROFILE_DIR: profile, KIOSK_WINDOW: '1920x1080' },
  });
  const known = app.windows().find((page) => starter.isPage(page.url()));
  const page = known ?? (await app.waitForEvent('window', (each) => starter.isPage(each.url())));
  await page.waitForFunction(() => performance.getEntriesByName('first-map-idle').length > 0, null, {
    polling: 20,
  });
  const milliseconds = performance.now() - start;
  await look(page);
  await app.close();
  return milliseconds;
}

/** What the page loads until its map is still. The custom scheme reports no sizes, so the files are asked. */
export async function loadedBy(page: Page): Promise<Loaded[]> {
  const names = new Set<string>();
  page.on('request', (request) => names.add(decodeURIComponent(new URL(request.url()).pathname)));
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('first-map-idle').length > 0);
  return [...names]
    .map((name) => {
      const file = path.join(projectRoot, name.startsWith('/content/') ? '' : 'out/renderer', name);
      return { name, bytes: fs.existsSync(file) ? fs.statSync(file).size : 0 };
    })
    .sort((a, b) => b.bytes - a.bytes);
}
