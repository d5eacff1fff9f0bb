import fs from 'node:fs';
import path from 'node:path';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { withDisplay } from '../runtime/withDisplay.ts';
import { keepStills } from './keepStills.ts';
import { openPlates } from './openPlates.ts';
import { nameOfInputs } from './stillInputs.ts';
import { stillPictures } from './stillPictures.ts';

/**
 * The still pictures of the map that a kiosk without WebGL shows, drawn by the map itself or taken from the last time.
 * @param root project folder
 * @param say receives one plain sentence when something slow begins
 * @returns the folder that holds them
 * @throws when this machine cannot draw them
 */
export async function makeStills(root: string, say: (line: string) => void): Promise<string> {
  const { center } = JSON.parse(fs.readFileSync(path.join(root, 'content/destination.json'), 'utf8')) as {
    readonly center: readonly [number, number];
  };
  const pictures = stillPictures(center);
  return keepStills({
    cache: path.join(root, '.cache/stills'),
    name: nameOfInputs(root),
    files: pictures.map(({ file }) => file),
    draw: async (folder) => {
      say(`Drawing ${pictures.length} still pictures of the map (again when the map changes) …`);
      const { executable } = ensureElectron(root, 'auto', say);
      await withDisplay(say, async (env) => {
        const plates = await openPlates(root, executable, env);
        try {
          for (const { file, order } of pictures) await plates.take(order, path.join(folder, file));
        } finally {
          await plates.close();
        }
      });
    },
  });
}
