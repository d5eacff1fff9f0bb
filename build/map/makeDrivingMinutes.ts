import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { contentMinutes } from '../../content/schema/driving/contentMinutes.ts';
import { idSchema, positionSchema } from '../../content/schema/identifiers.ts';
import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';

/*
 * No more of a place and a trip than minutes need: a draft gets its minutes while its texts are still missing.
 */
const placeSchema = z.object({ id: idSchema, position: positionSchema });
const tripSchema = z.object({ days: z.array(z.array(idSchema)), withoutCar: z.literal(true).optional() });

/** The files of a folder of the content with their text. */
function filesIn(folder: string): { readonly path: string; readonly text: string }[] {
  const root = fileURLToPath(new URL(`../../content/${folder}/`, import.meta.url));
  return readdirSync(root)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ path: `${root}${name}`, text: readFileSync(`${root}${name}`, 'utf8') }));
}

/** Puts a number into the text of a JSON file and leaves all else as the editor wrote it; true when it changed. */
function writeNumber(path: string, text: string, field: string, value: number): boolean {
  const changed = text.replace(new RegExp(`("${field}": )\\d+`), `$1${value}`);
  if (changed !== text) writeFileSync(path, changed);
  return changed !== text;
}

if (import.meta.main) {
  const places = filesIn('places').map((file) => ({
    ...file,
    place: placeSchema.parse(JSON.parse(file.text)),
  }));
  const positions = new Map(places.map(({ place }) => [place.id, place.position]));
  const minutes = contentMinutes(readRoadGraph(), readCenter(), (id) => positions.get(id));
  let changes = 0;
  for (const { path, text, place } of places)
    changes += Number(writeNumber(path, text, 'carMinutes', minutes.place(place.position)));
  for (const { path, text } of filesIn('itineraries')) {
    const total = minutes.itinerary(tripSchema.parse(JSON.parse(text)));
    if (total === null) console.error(`${path}: a stop is no place of the content.`);
    else changes += Number(writeNumber(path, text, 'drivingMinutes', total));
  }
  console.log(`Driving minutes: ${changes} files changed.`);
}
