import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clipRing, onEdge } from './lib/clip.ts';
import { write } from './lib/files.ts';
import { distance, hectares, toMetres } from './lib/measure.ts';
import { ISLANDS, SHORES } from './drawn/shores.ts';
import type { Shore } from './drawn/shores.ts';
import { inRing } from './lib/topology.ts';
import { curve, parseLine, simplifyRing, smoothLine } from './lib/shape.ts';
import { SEA_EXTENT } from './lib/types.ts';
import type { Bounds, Feature, Line, PolygonGeometry, PolygonRings, Position, Ring } from './lib/types.ts';

/** What the package's file holds: every sea of the earth as multipolygons, longitude then latitude. */
interface Seas {
  readonly geometries: readonly { readonly coordinates: readonly PolygonRings[] }[];
}

const TOLERANCE_METRES = 16;
const SMALLEST_HECTARES = 1;
/** A beach is a straight of the source longer than this that turns gently at both ends. */
const BEACH_METRES = 900;
const GENTLE_DEGREES = 35;
const ISLAND_RINGS: readonly Ring[] = ISLANDS.map(({ points }) => closed(parseLine(points)));

/** The sea inside the box (longitude, latitude degrees) as one feature per body of water. */
export function clipSeas(seas: Seas, box: Bounds): Feature<PolygonGeometry>[] {
  const found: PolygonRings[] = [];
  for (const geometry of seas.geometries) {
    for (const polygon of geometry.coordinates) {
      const rings = polygon.map((ring) => (touches(ring, box) ? tidy(clipRing(ring, box), box) : []));
      const [outer, ...holes] = rings;
      if (outer === undefined || outer.length < 4) continue;
      found.push([outer, ...[...holes, ...ISLAND_RINGS].filter((hole) => within(hole, outer))]);
    }
  }
  return found.map((coordinates, index) => ({
    type: 'Feature',
    properties: { id: index === 0 ? 'mediterranean' : `sea-${index + 1}`, kind: 'sea', source: 'osm-2017' },
    geometry: { type: 'Polygon', coordinates },
  }));
}

/**
 * Bends the long straights of the source along the beach (longitude, latitude degrees): every vertex of
 * the source stays where it is, only the way between two of them becomes a curve.
 */
export function curveBeaches(ring: Ring, box: Bounds): Ring {
  const open = ring.slice(0, -1);
  const out: Position[] = [];
  open.forEach((b, i) => {
    out.push(b);
    const a = open.at(i - 1) ?? b;
    const c = open[(i + 1) % open.length] ?? b;
    const d = open[(i + 2) % open.length] ?? c;
    if ([a, b, c, d].some((at) => onEdge(at, box)) || distance(b, c) < BEACH_METRES) return;
    if (turn(a, b, c) < GENTLE_DEGREES && turn(b, c, d) < GENTLE_DEGREES)
      out.push(...curve(a, b, c, d, 6).slice(1));
  });
  const first = out[0];
  return first === undefined ? [] : [...out, first];
}

/** Puts the drawn shores (longitude, latitude degrees) in place of the source's between two of its vertices. */
export function redrawShores(ring: Ring, drawn: readonly Shore[]): Ring {
  return drawn.reduce((shore, { id, points, soft }) => {
    const quays = soft === true ? smoothLine(parseLine(points), 5) : parseLine(points);
    const [first, last] = [quays[0], quays.at(-1)];
    const near = (target: Position | undefined): number =>
      shore.findIndex((at) => target !== undefined && distance(at, target) < 15);
    const [from, to] = [near(first), near(last)];
    if (from === -1) return shore;
    if (to <= from) throw new Error(`The shore "${id}" does not end on a vertex of the source further along`);
    return [...shore.slice(0, from), ...quays, ...shore.slice(to + 1)];
  }, ring);
}

function closed(corners: Line): Ring {
  return [...corners, ...corners.slice(0, 1)];
}

function within([first]: Ring, outer: Ring): boolean {
  return first !== undefined && inRing(first, outer);
}

function turn(a: Position, b: Position, c: Position): number {
  const [ax, ay] = toMetres(b, a);
  const [bx, by] = toMetres(c, b);
  const radians = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  return (Math.abs(radians) * 180) / Math.PI;
}

function touches(ring: Ring, [west, south, east, north]: Bounds): boolean {
  return ring.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function tidy(ring: Ring, box: Bounds): Ring {
  if (ring.length < 4) return [];
  const clean = ring.filter((at, i) => i === 0 || distance(at, ring[i - 1] ?? at) > 0);
  const simple = simplifyRing(redrawShores(clean, SHORES), TOLERANCE_METRES);
  return simple.length > 3 && hectares(simple) >= SMALLEST_HECTARES ? curveBeaches(simple, box) : [];
}

if (import.meta.main) {
  const file = createRequire(import.meta.url).resolve('@geo-maps/earth-seas-1m/map.geo.json');
  write('sea', clipSeas(JSON.parse(readFileSync(file, 'utf8')) as Seas, SEA_EXTENT));
}
