import { LANDCOVER } from '../drawn/landcover.ts';
import { contour } from './contours.ts';
import type { Place } from './geonames.ts';
import { distance, distanceToLine } from './measure.ts';
import { wave } from './noise.ts';
import { parseLine, softRing } from './shape.ts';
import { looser } from './sheet.ts';
import { softened } from './terrain.ts';
import type { Terrain } from './terrain.ts';
import { inPolygon, inRing } from './topology.ts';
import { EXTENT } from './types.ts';
import type { Bounds, Feature, PolygonGeometry, PolygonRings, Position, Ring } from './types.ts';

/** Kinds of cover; where two meet, the one named first keeps the ground. */
const KINDS = ['marsh', 'rice', 'vineyard', 'forest', 'garrigue'] as const;
const STEP_DEGREES = 0.0027;
const ASPECT = 0.723;
/** Over this width the edge of an area loosens into patches. */
const EDGE_METRES = 900;
const SMALLEST_HECTARES: Readonly<Record<string, number>> = { marsh: 25, rice: 60 };
const TOLERANCE_METRES = 172;
/** Reeds follow the shores of the lagoons more closely. */
const MARSH_TOLERANCE_METRES = 80;
const SHAKE_DEGREES = 0.014;
/** Further than this from an area, in degrees, nothing of it grows. */
const REACH = 0.032;
const NOTHING = -1;

interface Area {
  readonly kind: string;
  readonly cover: number;
  readonly ring: Ring;
  readonly box: Bounds;
}

/** The cover as patches with holes (longitude, latitude degrees), out of the given waters and clear of towns. */
export function makePatches(
  waters: readonly PolygonRings[],
  places: readonly Place[],
): Feature<PolygonGeometry>[] {
  const grid = makeGrid();
  const { dry, shore, wet } = dryness(grid, waters, places);
  const areas = parseAreas(LANDCOVER);
  const taken = new Float32Array(dry.length).fill(NOTHING);
  return KINDS.flatMap((kind, seed) => {
    const own = areas.filter((area) => area.kind === kind);
    const raw = grid.values.map((_, i) => {
      if (dry[i] === 0) return NOTHING;
      const at = grid.at(i % grid.columns, Math.floor(i / grid.columns));
      const value = own.reduce((best, area) => Math.max(best, strength(at, area, seed)), NOTHING);
      return Math.min(1, value, -(taken[i] ?? 0) - 0.05);
    });
    const values = softened(softened(raw, grid.columns, grid.rows), grid.columns, grid.rows);
    values.forEach((value, i) => {
      if (wet[i] === 1) values[i] = -2.4;
      else if (kind !== 'marsh' && shore[i] === 1) values[i] = -0.4;
      taken[i] = Math.max(taken[i] ?? NOTHING, value);
    });
    return contour({ ...grid, values }, 0, SMALLEST_HECTARES[kind] ?? 130).map((rings, i) => ({
      type: 'Feature' as const,
      properties: { id: `${kind}-${i + 1}`, kind, source: 'drawn' as const },
      geometry: {
        type: 'Polygon' as const,
        coordinates: rings.map((ring) =>
          softRing(ring, looser(kind === 'marsh' ? MARSH_TOLERANCE_METRES : TOLERANCE_METRES)),
        ),
      },
    }));
  });
}

function parseAreas(text: string): Area[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [kind = '', cover = '', , ...points] = row.trim().split(/\s+/);
      const corners = parseLine(points.join(' '));
      const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
      const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      return { kind, cover: Number(cover) / 100, ring: [...corners, ...corners.slice(0, 1)], box };
    });
}

/** How surely the cover grows at a position (degrees): above zero it does. */
function strength(place: Position, { cover, ring, box }: Area, seed: number): number {
  const at = shaken(place);
  const [lon, lat] = at;
  const [west, south, east, north] = box;
  if (lon < west - REACH || lon > east + REACH || lat < south - REACH || lat > north + REACH) return NOTHING;
  const side = inRing(at, ring) ? 1 : -1;
  const inside = side * Math.min(side < 0 ? 3 : 1, distanceToLine(at, ring) / EDGE_METRES);
  const [x, y] = [lon * ASPECT * 46, lat * 46];
  const texture = 0.6 * wave(x, y, 20 + seed) + 0.42 * wave(x * 2.3, y * 2.3, 30 + seed);
  return inside * 0.55 - 0.42 + texture + (cover - 0.5) * 1.3;
}

/** Moves a position (degrees) up to a kilometre, so that no edge follows the drawn corners. */
function shaken([lon, lat]: Position): Position {
  const [x, y] = [lon * ASPECT * 30, lat * 30];
  const east = 0.65 * wave(x, y, 50) + 0.35 * wave(x * 2.6, y * 2.6, 51);
  const north = 0.65 * wave(x, y, 52) + 0.35 * wave(x * 2.6, y * 2.6, 53);
  return [lon + (SHAKE_DEGREES * east) / ASPECT, lat + SHAKE_DEGREES * north];
}

function makeGrid(): Terrain {
  const [west, south, east, north] = EXTENT;
  const [columns, rows] = [
    Math.floor(((east - west) * ASPECT) / STEP_DEGREES),
    Math.floor((north - south) / STEP_DEGREES),
  ];
  const at = (column: number, row: number): Position => [
    west + (column * STEP_DEGREES) / ASPECT,
    south + row * STEP_DEGREES,
  ];
  return { columns, rows, values: new Float32Array(columns * rows), at };
}

/** One in `dry` where something may grow; in `wet` where water is; in `shore` next to it, where only reeds grow. */
function dryness(
  grid: Terrain,
  waters: readonly PolygonRings[],
  places: readonly Place[],
): { readonly dry: Uint8Array; readonly shore: Uint8Array; readonly wet: Uint8Array } {
  const { columns, rows, at } = grid;
  const dry = new Uint8Array(columns * rows).fill(1);
  const cells = (box: Bounds, visit: (i: number, at: Position) => void): void => {
    const [left, bottom] = toCell([box[0], box[1]]);
    const [right, top] = toCell([box[2], box[3]]);
    for (let y = Math.max(0, bottom - 1); y <= Math.min(rows - 1, top + 2); y += 1)
      for (let x = Math.max(0, left - 1); x <= Math.min(columns - 1, right + 2); x += 1)
        visit(y * columns + x, at(x, y));
  };
  for (const rings of waters) {
    const [outer = []] = rings;
    cells(boxOf(outer), (i, here) => {
      if (inPolygon(here, rings)) dry[i] = 0;
    });
  }
  const wet = dry.map((value) => 1 - value);
  const shore = new Uint8Array(dry.length);
  dry.forEach((value, i) => {
    if (value === 1) return;
    for (const near of [i - 1, i + 1, i - columns, i + columns])
      if (near >= 0 && near < shore.length) shore[near] = 1;
  });
  for (const { at: town, population } of places) {
    const metres = Math.min(3200, 260 + Math.sqrt(population) * 6);
    const reach = metres / 80_000;
    cells([town[0] - reach, town[1] - reach, town[0] + reach, town[1] + reach], (i, here) => {
      if (distance(here, town) < metres) dry[i] = 0;
    });
  }
  return { dry, shore, wet };
}

function toCell([lon, lat]: Position): readonly [number, number] {
  return [
    Math.floor(((lon - EXTENT[0]) * ASPECT) / STEP_DEGREES),
    Math.floor((lat - EXTENT[1]) / STEP_DEGREES),
  ];
}

function boxOf(ring: Ring): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of ring) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
