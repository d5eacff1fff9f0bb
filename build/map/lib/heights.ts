import { distance, length, nearestVertex, segments } from './measure.ts';
import { parseLine } from './shape.ts';
import type { Height } from './terrain.ts';
import { inRing } from './topology.ts';
import type { Feature, Line, LineGeometry, Position, Ring } from './types.ts';

const RIDGE_METRES = 400;
const RIVER_METRES = 400;
const SHORE_METRES = 1000;
const PLATEAU_METRES = 1000;
/** A plateau ends this far from a river's bed. */
const GORGE_METRES = 450;
const METRES_PER_DEGREE = 111_195;

interface Row {
  readonly id: string;
  readonly line: Line;
  readonly metres: readonly number[];
}

/** Reads "id lon,lat,metres lon,lat,metres ..." rows. */
function parseHeights(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', ...triples] = row.trim().split(/\s+/);
      const cells = triples.map((triple) => triple.split(','));
      return {
        id,
        line: parseLine(cells.map(([lon, lat]) => `${lon},${lat}`).join(' ')),
        metres: cells.map(([, , height]) => Number(height)),
      };
    });
}

/** Crests as heights about every 400 m; `text` is rows of "id lon,lat,metres ..." (degrees). */
export function ridgeHeights(text: string): Height[] {
  return parseHeights(text).flatMap(({ line, metres }) => {
    const last = line.at(-1);
    const between = segments(line).flatMap(([a, b], i) => {
      const steps = Math.max(1, Math.round(distance(a, b) / RIDGE_METRES));
      const [from, to] = [metres[i] ?? 0, metres[i + 1] ?? 0];
      return Array.from({ length: steps }, (_, s) => ({
        at: mixed(a, b, s / steps),
        metres: from + ((to - from) * s) / steps,
        rough: 0.8,
      }));
    });
    return last === undefined ? between : [...between, { at: last, metres: metres.at(-1) ?? 0, rough: 0.8 }];
  });
}

/** The beds of rivers (lines, degrees) as heights about every 400 m, even between the known ones of `text`. */
export function riverHeights(text: string, rivers: readonly Feature<LineGeometry>[]): Height[] {
  return parseHeights(text).flatMap(({ id, line, metres }) => {
    const river = rivers.find(({ properties }) => properties.id === id)?.geometry.coordinates;
    if (river === undefined) throw new Error(`The river "${id}" has heights but is not drawn`);
    const known = line
      .map((at, i) => ({ along: along(river, at), metres: metres[i] ?? 0 }))
      .sort((a, b) => a.along - b.along);
    const even = (walked: number): number => {
      const after = known.findIndex((gauge) => gauge.along >= walked);
      const [a, b] = [known[after - 1], known[after]];
      if (b === undefined) return known.at(-1)?.metres ?? 0;
      if (a === undefined) return b.metres;
      return a.metres + ((b.metres - a.metres) * (walked - a.along)) / Math.max(1, b.along - a.along);
    };
    return paced(river, RIVER_METRES).map(({ at, walked }) => ({ at, metres: even(walked), rough: 0.2 }));
  });
}

/** Shores (rings, degrees) as heights of zero. */
export function shoreHeights(rings: readonly Ring[]): Height[] {
  return rings.flatMap((ring) => paced(ring, SHORE_METRES)).map(({ at }) => ({ at, metres: 0, rough: 0 }));
}

/** High plains as an even grid of heights, except close to rivers and crests (degrees). */
export function plateauHeights(
  plateaus: readonly { readonly points: string; readonly metres: number }[],
  others: readonly Height[],
): Height[] {
  return plateaus.flatMap(({ points, metres }) => {
    const corners = parseLine(points);
    const ring = [...corners, ...corners.slice(0, 1)];
    return [...paced(ring, PLATEAU_METRES / 2).map(({ at }) => at), ...inside(ring)]
      .filter((at) => !others.some((other) => near(at, other.at)))
      .map((at) => ({ at, metres, rough: 0.3 }));
  });
}

function near(a: Position, b: Position): boolean {
  return Math.abs(a[1] - b[1]) * METRES_PER_DEGREE < GORGE_METRES && distance(a, b) < GORGE_METRES;
}

function inside(ring: Ring): Position[] {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const north = PLATEAU_METRES / METRES_PER_DEGREE;
  const east = north / 0.723;
  const out: Position[] = [];
  for (let lat = Math.min(...lats); lat < Math.max(...lats); lat += north)
    for (let lon = Math.min(...lons); lon < Math.max(...lons); lon += east)
      if (inRing([lon, lat], ring)) out.push([lon, lat]);
  return out;
}

function mixed(a: Position, b: Position, t: number): Position {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function paced(line: Line, every: number): { readonly at: Position; readonly walked: number }[] {
  const out: { at: Position; walked: number }[] = [];
  let [walked, next] = [0, 0];
  for (const [a, b] of segments(line)) {
    const span = distance(a, b);
    while (next <= walked + span && span > 0) {
      out.push({ at: mixed(a, b, (next - walked) / span), walked: next });
      next += every;
    }
    walked += span;
  }
  return out;
}

function along(line: Line, at: Position): number {
  const nearest = nearestVertex(at, line);
  return length(line.slice(0, line.indexOf(nearest) + 1));
}
