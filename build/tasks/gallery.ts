// npm run gallery: every component of the page in every state, for developers. Never part of the kiosk.
//   --pictures   writes pictures of all of it into .cache/gallery-pictures instead of opening a window
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundleGallery } from '../gallery/bundleGallery.ts';
import { takePictures } from '../gallery/takePictures.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { openPage } from '../toolPages/openPage.ts';
import { pageWindow } from '../toolPages/pageWindow.ts';
import { type ServedPage, servePage } from '../toolPages/servePage.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function picture({ address, close }: ServedPage): Promise<void> {
  const folder = path.join(projectRoot, '.cache/gallery-pictures');
  const { executable } = ensureElectron(projectRoot, 'auto', say);
  const count = await withDisplay(say, async (env) => {
    const readySelector = '[data-testid="sheet"]';
    const options = { root: projectRoot, executable, address, env, webGl: false, readySelector };
    const gallery = await openPage(options);
    try {
      return await takePictures(gallery, folder);
    } finally {
      await gallery.close();
    }
  });
  await close();
  say(`${count} pictures are in ${path.relative(projectRoot, folder)}.`);
}

/** A window of its own where there is a display; without one the address is all there is. */
function show({ address, close }: ServedPage): void {
  say(`The gallery is at ${address} (Ctrl+C ends it).`);
  const leave = (): void => void close().then(() => process.exit(0));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    for (const signal of signals) process.once(signal, leave);
    return;
  }
  const { executable } = ensureElectron(projectRoot, 'auto', say);
  const profile = path.join(projectRoot, '.cache/gallery-profile');
  const { args, said } = pageWindow(projectRoot, address, profile);
  said.forEach(say);
  const window = spawn(executable, args, { stdio: 'ignore' });
  for (const signal of signals) process.once(signal, () => window.kill());
  window.once('close', leave);
}

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--pictures')) {
  process.stderr.write('npm run gallery knows one option: --pictures.\n');
  process.exit(2);
}
say('Building …');
const served = await servePage(await bundleGallery(projectRoot), 'gallery.html');
if (option === '--pictures') await picture(served);
else show(served);
