import { distanceToSegment } from './measure.ts';
import { lineCrossings } from './topology.ts';
import type { Feature, Line, LineGeometry, Position } from './types.ts';

/** Decimals of the written roads: both roads must hold the very same position. */
const SCALE = 10_000;

type Road = Feature<LineGeometry>;

/** Gives roads that cross a position (longitude, latitude degrees) in common; motorways pass above or below. */
export function withCrossroads(roads: readonly Road[]): Road[] {
  const lines = roads.map(({ geometry }) => geometry.coordinates);
  roads.forEach((one, i) => {
    roads.slice(i + 1).forEach((other, offset) => {
      if (one.properties.kind === 'motorway' || other.properties.kind === 'motorway') return;
      const j = i + 1 + offset;
      const [a, b] = [lines[i] ?? [], lines[j] ?? []];
      const crossings = lineCrossings(a, b).map(rounded);
      lines[i] = crossings.reduce(withPosition, a);
      lines[j] = crossings.reduce(withPosition, b);
    });
  });
  return roads.map((road, i) => ({ ...road, geometry: { type: 'LineString', coordinates: lines[i] ?? [] } }));
}

function rounded([lon, lat]: Position): Position {
  return [Math.round(lon * SCALE) / SCALE, Math.round(lat * SCALE) / SCALE];
}

/** The line with the position put into its nearest segment, unless it is there already. */
function withPosition(line: Line, at: Position): Line {
  if (line.some(([lon, lat]) => lon === at[0] && lat === at[1])) return line;
  let best = { index: 1, metres: Infinity };
  for (let index = 1; index < line.length; index += 1) {
    const metres = distanceToSegment(at, line[index - 1] ?? at, line[index] ?? at);
    if (metres < best.metres) best = { index, metres };
  }
  return [...line.slice(0, best.index), at, ...line.slice(best.index)];
}
