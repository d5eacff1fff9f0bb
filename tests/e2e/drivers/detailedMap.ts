import fs from 'node:fs';
import path from 'node:path';
import type { Feature, Position } from 'geojson';
import { makeArchive } from '../../../electron/main/basemap/archive.fixture.ts';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Destination } from '../../../content/schema/destination.ts';

const destination = JSON.parse(
  fs.readFileSync(path.join(projectRoot, 'content/destination.json'), 'utf8'),
) as Destination;

/** Degrees between one block of houses and the next: wherever somebody zooms in, a few are in sight. */
const step = 0.015;
/** What stands beside every block, short in French and long in Spanish. */
const names = { name: 'Ici', 'name:es': 'Aquí vivimos todos juntos', 'name:en': 'Here' };

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) }, (_, index) => from + index * step);
}

/** Blocks of houses and villages all over the destination, as no real country has them, in the schema of Protomaps. */
function lattice(): { readonly buildings: Feature[]; readonly places: Feature[] } {
  const [west, south, east, north] = destination.overview;
  const corners = steps(west, east).flatMap((x) => steps(south - 0.4, north).map((y): Position => [x, y]));
  const side = step / 2;
  return {
    buildings: corners.map(([x = 0, y = 0]) => ({
      type: 'Feature',
      properties: { kind: 'building' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x + side, y],
            [x + side, y + side],
            [x, y + side],
            [x, y],
          ],
        ],
      },
    })),
    places: corners.map(([x = 0, y = 0]) => ({
      type: 'Feature',
      properties: { kind: 'locality', kind_detail: 'village', ...names },
      geometry: { type: 'Point', coordinates: [x + 1.5 * side, y + 1.5 * side] },
    })),
  };
}

/** Lays a detailed map into a profile, as an installer does. @param spoilTile what becomes of every tile of one that rots */
export function layDetailedMap(profileFolder: string, spoilTile?: (packed: Buffer) => Buffer): void {
  const archive = makeArchive({
    layers: { roads: [], water: [], landuse: [], ...lattice() },
    minZoom: 8,
    maxZoom: 12,
    bounds: destination.bounds,
    ...(spoilTile === undefined ? {} : { spoilTile }),
  });
  fs.mkdirSync(path.join(profileFolder, 'content'), { recursive: true });
  fs.writeFileSync(path.join(profileFolder, 'content', 'basemap.pmtiles'), archive);
}
