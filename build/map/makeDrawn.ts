import { EAST_LAGOONS, LAKES } from './drawn/camargue.ts';
import { CANALS } from './drawn/canals.ts';
import { DEPTHS } from './drawn/depths.ts';
import type { Drawing } from './drawn/drawing.ts';
import { LABEL_LINES } from './drawn/labels.ts';
import { WEST_LAGOONS } from './drawn/lagoons.ts';
import { RELIEF } from './drawn/relief.ts';
import { RIVERS } from './drawn/rivers.ts';
import { EDGES, JUNCTIONS } from './drawn/roads.ts';
import { RAILWAYS } from './drawn/railways.ts';
import { SUMMITS } from './drawn/summits.ts';
import { makeRoads } from './lib/roads.ts';
import { clipRing } from './lib/clip.ts';
import { write } from './lib/files.ts';
import { length, nearestVertex } from './lib/measure.ts';
import {
  fromLongestSide,
  parseLine,
  simplify,
  simplifyRing,
  smoothLine,
  smoothRing,
  withBends,
} from './lib/shape.ts';
import type { Bends } from './lib/shape.ts';
import { EXTENT, SEA_EXTENT } from './lib/types.ts';
import type { Feature, Line, LineGeometry, PolygonGeometry, Properties } from './lib/types.ts';

const STEPS = 6;
const TOLERANCE_METRES = 12;

function properties(drawing: Drawing): Properties {
  const { id, kind, name, rank, hectares, level } = drawing;
  return {
    id,
    kind,
    source: 'drawn',
    ...(name && { name }),
    ...(rank && { rank }),
    ...(hectares && { hectares }),
    ...(level && { level }),
  };
}

/** The bends of each kind of shape, from the wide to the fine, in metres. */
const BENDS: Readonly<Record<string, readonly Bends[]>> = {
  lagoon: [
    { metres: 60, every: 700 },
    { metres: 22, every: 240 },
  ],
  reservoir: [{ metres: 45, every: 350 }],
  river: [
    { metres: 190, every: 950 },
    { metres: 90, every: 360 },
  ],
};
/** Wide rivers of the plain keep to their drawn line. */
const STRAIGHT: readonly string[] = ['rhone', 'petit-rhone'];
/** Rivers whose famous meanders are drawn: wide bends would blur them. */
const TIGHT: readonly string[] = ['vis'];

function bends({ id, kind }: Drawing, line: Line): readonly Bends[] {
  if (STRAIGHT.includes(id)) return [];
  if (TIGHT.includes(id)) return [{ metres: 60, every: 240 }];
  if (kind !== 'massif') return BENDS[kind] ?? [];
  const every = Math.min(4000, length(line) / 14);
  return [
    { metres: every * 0.14, every },
    { metres: every * 0.06, every: every / 3 },
  ];
}

function bent(line: Line, drawing: Drawing): Line {
  return withBends(line, bends(drawing, line), drawing.id.length * 7 + line.length);
}

/** A smoothed closed shape from its drawn corners (longitude, latitude degrees); salt pans keep their corners. */
export function asPolygon(drawing: Drawing): Feature<PolygonGeometry> {
  const corners = parseLine(drawing.points);
  const first = corners[0];
  if (first === undefined) throw new Error(`"${drawing.id}" has no points`);
  const soft = smoothRing(bent(smoothRing(fromLongestSide(corners), STEPS), drawing).slice(1, -1), 2);
  const ring = drawing.kind === 'saltpan' ? [...corners, first] : simplifyRing(soft, TOLERANCE_METRES);
  const coordinates = [clipRing(ring, drawing.kind === 'depth' ? SEA_EXTENT : EXTENT)];
  return { type: 'Feature', properties: properties(drawing), geometry: { type: 'Polygon', coordinates } };
}

/** A smoothed line from its drawn points (longitude, latitude degrees). */
export function asLine(drawing: Drawing): Feature<LineGeometry> {
  const coordinates = simplify(bent(smoothLine(parseLine(drawing.points), STEPS), drawing), TOLERANCE_METRES);
  return { type: 'Feature', properties: properties(drawing), geometry: { type: 'LineString', coordinates } };
}

/** Rivers as lines (longitude, latitude degrees), each tributary carried on to the river it flows into. */
export function asRivers(drawings: readonly Drawing[]): Feature<LineGeometry>[] {
  const lines = drawings.map(asLine);
  const byId = new Map(lines.map((line) => [line.properties.id, line]));
  return lines.map((line, i) => {
    const { coordinates } = line.geometry;
    const main = byId.get(drawings[i]?.into ?? '')?.geometry.coordinates;
    const mouth = coordinates.at(-1);
    if (main === undefined || mouth === undefined) return line;
    const joined = [...coordinates.slice(0, -1), nearestVertex(mouth, main)];
    return { ...line, geometry: { type: 'LineString', coordinates: joined } };
  });
}

if (import.meta.main) {
  write('lagoons', [...WEST_LAGOONS, ...EAST_LAGOONS].map(asPolygon));
  write('sea-depths', DEPTHS.map(asPolygon));
  write('lakes', LAKES.map(asPolygon));
  write('rivers', asRivers([...RIVERS, ...CANALS]));
  write('railways', RAILWAYS.map(asLine));
  write('relief', RELIEF.map(asPolygon));
  write('water-labels', LABEL_LINES.map(asLine));
  write('summits', SUMMITS);
  write('roads', makeRoads(JUNCTIONS, EDGES));
}
