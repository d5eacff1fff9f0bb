// npm run plates: pictures of the map alone, for the eyes of those who draw it, into .cache/plates.
//   npm run plates                                  every named view at zooms 8 to 11 in three languages
//   npm run plates -- 3.62,43.41,10.5 [ground] [es] one view, only these parts of the map, in that language
import fs from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '../../content/schema/language.ts';
import { openPlates } from '../plates/openPlates.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { withDisplay } from '../runtime/withDisplay.ts';

const views: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['coast', 3.95, 43.53],
  ['pic-saint-loup', 3.81, 43.78],
  ['navacelles', 3.51, 43.89],
  ['millau', 3.08, 44.1],
  ['haut-languedoc', 2.8, 43.6],
];
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const [asked, ...more] = process.argv.slice(2);
const language: Language = languages.find((known) => more.includes(known)) ?? 'fr';
const parts = more.find((word) => !languages.some((known) => known === word));
const single = asked?.split(',').map(Number) ?? [];
if (asked !== undefined && (single.length !== 3 || single.some((part) => !Number.isFinite(part)))) {
  process.stderr.write('A view is longitude,latitude,zoom, for example 3.62,43.41,10.5.\n');
  process.exit(2);
}

const folder = path.join(projectRoot, '.cache/plates');
fs.mkdirSync(folder, { recursive: true });
const { executable } = ensureElectron(projectRoot, 'auto', say);
await withDisplay(say, async (env) => {
  const plates = await openPlates(projectRoot, executable, env);
  const size = { width: 1080, height: 1080, ...(parts === undefined ? {} : { parts }) };
  const take = async (name: string, lang: Language, view: readonly [number, number, number]) => {
    const file = path.join(folder, `${name}.png`);
    await plates.take({ language: lang, view, ...size }, file);
    say(path.relative(projectRoot, file));
  };
  try {
    const [longitude, latitude, zoom] = single;
    if (longitude !== undefined && latitude !== undefined && zoom !== undefined)
      await take(`view-${single.join('_')}-${language}`, language, [longitude, latitude, zoom]);
    else
      for (const [name, lon, lat] of views)
        for (const lang of languages)
          for (const step of [8, 9, 10, 11]) await take(`${name}-${step}-${lang}`, lang, [lon, lat, step]);
  } finally {
    await plates.close();
  }
});
