import { BEACHES } from '../drawn/landcover.ts';
import { distance, moved, nearestVertex, segments, toMetres } from './measure.ts';
import { parseLine, simplifyRing } from './shape.ts';
import { inPolygon } from './topology.ts';
import type { Feature, Line, PolygonGeometry, PolygonRings, Position } from './types.ts';

const DENSE_METRES = 250;
const TOLERANCE_METRES = 12;

/** Strips of sand along the sea (polygon rings, degrees): the shore itself, and the same line moved inland. */
export function makeBeaches(sea: PolygonRings): Feature<PolygonGeometry>[] {
  const shoreline = dense(sea[0] ?? []);
  return BEACHES.trim()
    .split('\n')
    .map((row) => {
      const [name = '', width = '', ...ends] = row.trim().split(/\s+/);
      const [from, to] = parseLine(ends.join(' '));
      if (from === undefined || to === undefined) throw new Error(`The beach "${name}" has no ends`);
      const shore = alongShore(shoreline, from, to);
      const inland = movedInland(shore, Number(width), sea);
      const first = shore[0] ?? from;
      return {
        type: 'Feature',
        properties: { id: `beach-${name}`, kind: 'beach', source: 'osm-2017' },
        geometry: {
          type: 'Polygon',
          coordinates: [simplifyRing([...shore, ...[...inland].reverse(), first], TOLERANCE_METRES)],
        },
      };
    });
}

function alongShore(ring: Line, from: Position, to: Position): Line {
  const [a, b] = [ring.indexOf(nearestVertex(from, ring)), ring.indexOf(nearestVertex(to, ring))];
  return ring.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** The line with a position at least every 250 m (degrees). */
function dense(line: Line): Line {
  const [first] = line;
  if (first === undefined) return line;
  const added = segments(line).flatMap(([a, b]) => {
    const steps = Math.max(1, Math.ceil(distance(a, b) / DENSE_METRES));
    return Array.from({ length: steps }, (_, s): Position => {
      const t = (s + 1) / steps;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });
  return [first, ...added];
}

/** The line moved away from the sea; thinner at both ends, so that the strip runs out. */
function movedInland(shore: Line, metres: number, sea: PolygonRings): Line {
  const middle = Math.floor(shore.length / 2);
  const aside = (i: number, off: number): Position => {
    const at = shore[i] ?? [0, 0];
    const [before, after] = [shore[i - 1] ?? at, shore[i + 1] ?? at];
    const [east, north] = toMetres(after, before);
    const span = Math.max(1, Math.hypot(east, north));
    return moved(at, (-north / span) * off, (east / span) * off);
  };
  const side = inPolygon(aside(middle, 60), sea) ? -1 : 1;
  const [first, last] = [shore[0], shore.at(-1)];
  return shore.map((at, i) => {
    const toEnd = Math.min(distance(at, first ?? at), distance(at, last ?? at));
    return aside(i, side * metres * Math.min(1, 0.15 + toEnd / 900) * (0.85 + 0.15 * Math.sin(i * 1.7)));
  });
}
