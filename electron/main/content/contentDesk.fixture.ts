import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  sampleConsent,
  sampleDestination,
  sampleFiles,
} from '../../../content/schema/sampleContent.fixture.ts';
import { recordLog } from '../testing/log.fixture.ts';
import { readDeliveredContent, readMediaPaths } from './contentFiles.ts';
import { openLastGoodStore } from './lastGoodStore.ts';
import { listLiveFolder } from './live/liveFolderFiles.ts';
import { readLiveLayer } from './live/liveLayerFiles.ts';
import { openLivePictureStore } from './live/livePictureStore.ts';
import { loadContent } from './loadContent.ts';
import { openContent } from './openContent.ts';

/** A whole, very small SVG drawing. */
export const drawing = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><title>${words}</title></svg>\n`;

const sampleMedia = [
  ...['icons/sea.svg', 'icons/wine.svg', 'landscapes/coast.svg'],
  ...['attract/horizon.svg', 'attract/horizon-wide.svg'],
];

/** The sample content as it was delivered, an editor's folder beside it, and a profile; all real files. */
export function layOutDesk() {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-content-'));
  const folders = {
    delivered: join(root, 'delivered'),
    live: join(root, 'profile', 'content'),
    lastGood: join(root, 'profile', 'content-last-good'),
  };
  const writeTo = (folder: string) => (path: string, data: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const raw = typeof data === 'string' || data instanceof Uint8Array ? data : JSON.stringify(data);
    writeFileSync(join(folder, path), raw);
  };
  const deliver = writeTo(folders.delivered);
  for (const { path, json } of sampleFiles()) deliver(path, json);
  for (const picture of sampleMedia) deliver(`media/${picture}`, drawing(picture));
  const { log, lines } = recordLog();
  const pictures = openLivePictureStore(folders.lastGood);
  const sources = () => ({
    delivered: readDeliveredContent(folders.delivered),
    lastGood: openLastGoodStore(folders.lastGood, () => new Date('2026-11-20T12:00:00.000Z')),
    picturesOf: (edition: string) => readMediaPaths(pictures.folderOf(edition)),
    pictures,
    essentials: { destination: sampleDestination, consent: sampleConsent },
    log,
  });
  const readLayer = async () => readLiveLayer(folders.live, await listLiveFolder(folders.live));
  return {
    folders,
    lines,
    pictures,
    deliver,
    /** Writes into the editor's folder. */
    edit: writeTo(folders.live),
    takeBack: (path: string) => rmSync(join(folders.live, path), { recursive: true }),
    /** A start of a kiosk that no editor has a say in. */
    load: () => loadContent(sources()),
    readLayer,
    /** A start of a kiosk, and `look`: it looks at the editor's folder again. */
    async start() {
      const content = await openContent(sources(), await readLayer());
      return {
        current: content.current,
        look: async () => content.take(await readLayer()),
        complaints: () => content.current().problems.map(({ code, detail }) => `${code}: ${detail}`),
        hookOf: (id: string) => content.current().content.places.find((place) => place.id === id)?.hook.en,
      };
    },
  };
}
