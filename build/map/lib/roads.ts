import { withCrossroads } from './crossroads.ts';
import { length } from './measure.ts';
import { parseLine, simplify, smoothLine, withBends } from './shape.ts';
import type { Bends } from './shape.ts';
import type { Feature, Line, LineGeometry } from './types.ts';

const KINDS: Readonly<Record<string, { readonly kind: string; readonly rank: number }>> = {
  M: { kind: 'motorway', rank: 1 },
  T: { kind: 'trunk', rank: 2 },
  P: { kind: 'primary', rank: 3 },
  S: { kind: 'secondary', rank: 4 },
};

/** The bends of each windingness, from the wide to the tight, in metres. */
const BENDS: Readonly<Record<string, readonly Bends[]>> = {
  '1': [
    { metres: 190, every: 950 },
    { metres: 90, every: 350 },
  ],
  '2': [
    { metres: 270, every: 900 },
    { metres: 135, every: 320 },
  ],
  '3': [
    { metres: 310, every: 800 },
    { metres: 175, every: 300 },
  ],
};

/** Reads "id longitude,latitude" lines (decimal degrees) into a table of junctions. */
function parseJunctions(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of text.trim().split('\n')) {
    const [id, at, ...rest] = row.trim().split(/\s+/);
    if (id === undefined || at === undefined || rest.length > 0) throw new Error(`Not a junction: "${row}"`);
    if (table.has(id)) throw new Error(`Junction "${id}" is given twice`);
    table.set(id, at);
  }
  return table;
}

/**
 * Reads rows "kind ref from to windingness : longitude,latitude ..." (the points between the two junctions)
 * into road features; kind is M, T, P or S, windingness 0 to 3.
 */
export function makeRoads(junctions: string, edges: string): Feature<LineGeometry>[] {
  const table = parseJunctions(junctions);
  const rows = edges.trim().split('\n');
  return withCrossroads(rows.map((row, index) => makeRoad(table, row.trim(), index)));
}

function makeRoad(table: ReadonlyMap<string, string>, row: string, index: number): Feature<LineGeometry> {
  const [head = '', via = ''] = row.split(':');
  const [code = '', ref = '', from = '', to = '', windingness = ''] = head.trim().split(/\s+/);
  const [start, end, type] = [table.get(from), table.get(to), KINDS[code]];
  if (start === undefined || end === undefined || type === undefined)
    throw new Error(`Unreadable road: "${row}"`);
  const coordinates = drawn(parseLine(`${start} ${via} ${end}`), windingness, index + 1);
  return {
    type: 'Feature',
    properties: {
      id: `${ref}-${from}-${to}`.toLowerCase(),
      kind: type.kind,
      source: 'drawn',
      rank: type.rank,
      ref,
      from,
      to,
      winding: Number(windingness),
      km: Math.round(length(coordinates) / 100) / 10,
    },
    geometry: { type: 'LineString', coordinates },
  };
}

function drawn(points: Line, windingness: string, seed: number): Line {
  const bends = BENDS[windingness];
  const smooth = smoothLine(points, 4);
  return simplify(bends === undefined ? smooth : withBends(smooth, bends, seed), 12);
}
