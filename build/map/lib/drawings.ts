import type { Drawing } from '../drawn/drawing.ts';
import { bent } from './bends.ts';
import { clipRing } from './clip.ts';
import { nearestVertex } from './measure.ts';
import { fromLongestSide, parseLine, simplify, simplifyRing, smoothLine, smoothRing } from './shape.ts';
import { looser } from './sheet.ts';
import { EXTENT, SEA_EXTENT } from './types.ts';
import type { Feature, LineGeometry, PolygonGeometry, Properties } from './types.ts';

const STEPS = 6;
const TOLERANCE_METRES = 12;
/** Rivers without a name are drawn thin or far away: they need fewer vertices. */
const STREAM_TOLERANCE_METRES = 34;

/** The properties of a drawing's feature; nothing that is not given. */
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
  const tolerance =
    drawing.kind === 'river' && drawing.name === undefined ? STREAM_TOLERANCE_METRES : TOLERANCE_METRES;
  const line = bent(smoothLine(parseLine(drawing.points), STEPS), drawing);
  const coordinates = simplify(line, drawing.kind === 'river' ? looser(tolerance) : tolerance);
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
