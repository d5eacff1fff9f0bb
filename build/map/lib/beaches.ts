import { BEACHES } from '../drawn/landcover.ts';
import { distance, moved, nearestVertex, toMetres } from './measure.ts';
import { parseLine } from './shape.ts';
import { inPolygon } from './topology.ts';
import type { Feature, Line, PolygonGeometry, PolygonRings, Position } from './types.ts';

/** Strips of sand along the sea (polygon rings, degrees): the shore itself, and the same line moved inland. */
export function makeBeaches(sea: PolygonRings): Feature<PolygonGeometry>[] {
  return BEACHES.trim()
    .split('\n')
    .map((row) => {
      const [name = '', width = '', ...ends] = row.trim().split(/\s+/);
      const [from, to] = parseLine(ends.join(' '));
      if (from === undefined || to === undefined) throw new Error(`The beach "${name}" has no ends`);
      const shore = alongShore(sea[0] ?? [], from, to);
      const inland = movedInland(shore, Number(width), sea);
      const first = shore[0] ?? from;
      return {
        type: 'Feature',
        properties: { id: `beach-${name}`, kind: 'beach', source: 'drawn' },
        geometry: { type: 'Polygon', coordinates: [[...shore, ...[...inland].reverse(), first]] },
      };
    });
}

function alongShore(ring: Line, from: Position, to: Position): Line {
  const [a, b] = [ring.indexOf(nearestVertex(from, ring)), ring.indexOf(nearestVertex(to, ring))];
  return ring.slice(Math.min(a, b), Math.max(a, b) + 1);
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
