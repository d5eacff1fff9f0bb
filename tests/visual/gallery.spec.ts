import { test as base } from '../e2e/fixtures/displayTest.ts';
import fs from 'node:fs';
import path from 'node:path';
import { ensureElectron } from '../../build/runtime/electronRuntime.ts';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { type OpenPage, openPage } from '../../build/toolPages/openPage.ts';
import { servePage } from '../../build/toolPages/servePage.ts';
import { createEyes } from './eyes.ts';

const folder = path.join(projectRoot, '.cache/gallery');
const screen = { width: 1080, height: 1920 };

const test = base.extend<{ readonly gallery: OpenPage }>({
  gallery: async ({}, use) => {
    if (!fs.existsSync(path.join(folder, 'gallery.html')))
      throw new Error('There is no gallery: npm test builds it.');
    const served = await servePage(folder, 'gallery.html');
    const { executable } = ensureElectron(projectRoot, 'auto', () => undefined);
    const gallery = await openPage({
      root: projectRoot,
      executable,
      address: served.address,
      env: process.env,
      webGl: false,
      readySelector: '[data-testid="sheet"]',
    });
    await use(gallery);
    await gallery.close();
    await served.close();
  },
});

for (const [page, query] of [
  ['button', 'language=en'],
  ['text-field', 'language=es'],
  ['access', 'language=fr&contrast=high'],
] as const)
  test(`the components on the page ${page} of the gallery look as they did`, async ({ gallery }, info) => {
    await gallery.shows(`?page=${page}&${query}&motion=less`, screen);
    await createEyes(gallery.page, info).recognise(`gallery-${page}`);
  });
