import { CRESTS, GORGES, SCARPS } from '../drawn/hachures.ts';
import { RIDGES } from '../drawn/ridges.ts';
import { distance, distanceToLine, moved, nearestVertex, segments, toMetres } from './measure.ts';
import { generator, parseLine, simplify, smoothLine } from './shape.ts';
import type { Terrain } from './terrain.ts';
import type { Feature, Line, LineGeometry, Position } from './types.ts';

const SCARP_METRES = { every: 700, stroke: 420 };
const GORGE_METRES = { every: 1100, stroke: 330 };
const CREST_METRES = { every: 1900, stroke: 380 };

/** A place on a line and the direction (metres east and north, length 1) to its left. */
interface Foot {
  readonly at: Position;
  readonly left: readonly [number, number];
}

/** Short strokes down the great edges: rims of gorges, scarps and crests (longitude, latitude degrees). */
export function makeHachures(
  rivers: readonly Feature<LineGeometry>[],
  land: Terrain,
): Feature<LineGeometry>[] {
  const random = generator(11);
  const strokes = [
    ...rows(GORGES).flatMap(([id = '', metres = '', ...ends]) =>
      gorge(rivers, id, Number(metres), ends, random),
    ),
    ...rows(SCARPS).flatMap(([, ...points]) => scarp(parseLine(points.join(' ')), land, random)),
  ].map((coordinates) => ({ kind: 'scarp', coordinates }));
  const crests = rows(RIDGES)
    .filter(([id = '']) => CRESTS.includes(id))
    .flatMap(([, ...triples]) => crest(parseLine(triples.map(withoutHeight).join(' ')), random))
    .map((coordinates) => ({ kind: 'ridge', coordinates }));
  return [...strokes, ...crests].map(({ kind, coordinates }, i) => ({
    type: 'Feature',
    properties: { id: `h${i + 1}`, kind, source: 'drawn' },
    geometry: { type: 'LineString', coordinates },
  }));
}

function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
}

function withoutHeight(triple: string): string {
  return triple.split(',').slice(0, 2).join(',');
}

/** Strokes from both rims down to the river; none where a bend of the river comes too near. */
function gorge(
  rivers: readonly Feature<LineGeometry>[],
  id: string,
  metres: number,
  ends: readonly string[],
  random: () => number,
): Line[] {
  const river = rivers.find(({ properties }) => properties.id === id)?.geometry.coordinates ?? [];
  const [from, to] = parseLine(ends.join(' '));
  if (from === undefined || to === undefined || river.length === 0) throw new Error(`No gorge of "${id}"`);
  const [a, b] = [river.indexOf(nearestVertex(from, river)), river.indexOf(nearestVertex(to, river))];
  const bed = smoothLine(simplify(river.slice(Math.min(a, b), Math.max(a, b) + 1), 180), 6);
  return feet(bed, GORGE_METRES.every, random).flatMap((foot) =>
    [1, -1].flatMap((side) => {
      const length = GORGE_METRES.stroke * (0.65 + 0.6 * random());
      const stroke = [stepped(foot, side * metres), stepped(foot, side * Math.max(130, metres - length))];
      return stroke.every((at) => distanceToLine(at, river) > 110) ? [stroke] : [];
    }),
  );
}

/** Strokes from an edge down its low side. */
function scarp(edge: Line, land: Terrain, random: () => number): Line[] {
  return feet(smoothLine(edge, 8), SCARP_METRES.every, random).map((foot) => {
    const side = height(land, stepped(foot, 800)) < height(land, stepped(foot, -800)) ? 1 : -1;
    return [foot.at, stepped(foot, side * SCARP_METRES.stroke * (0.6 + 0.7 * random()))];
  });
}

/** Strokes down both sides of a crest in turn, a little off it. */
function crest(line: Line, random: () => number): Line[] {
  return feet(smoothLine(line, 8), CREST_METRES.every, random).flatMap((foot) =>
    [1, -1].map((side) => {
      const start = side * (130 + 160 * random());
      return [
        stepped(foot, start),
        stepped(foot, start + side * CREST_METRES.stroke * (0.6 + 0.6 * random())),
      ];
    }),
  );
}

function feet(line: Line, every: number, random: () => number): Foot[] {
  const out: Foot[] = [];
  let [walked, next] = [0, every * 0.4];
  for (const [a, b] of segments(line)) {
    const span = distance(a, b);
    const [east, north] = toMetres(b, a);
    for (; next <= walked + span && span > 0; next += every * (0.75 + 0.5 * random())) {
      const t = (next - walked) / span;
      out.push({ at: moved(a, east * t, north * t), left: [-north / span, east / span] });
    }
    walked += span;
  }
  return out;
}

function stepped({ at, left }: Foot, metres: number): Position {
  return moved(at, left[0] * metres, left[1] * metres);
}

function height({ columns, rows: lines, values, at }: Terrain, place: Position): number {
  const [[west, south], [east, north]] = [at(0, 0), at(1, 1)];
  const x = Math.round((place[0] - west) / (east - west));
  const y = Math.round((place[1] - south) / (north - south));
  return x < 0 || y < 0 || x >= columns || y >= lines ? 0 : (values[y * columns + x] ?? 0);
}
