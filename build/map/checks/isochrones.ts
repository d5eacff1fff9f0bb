import { distanceToLine } from '../lib/measure.ts';
import { inPolygon } from '../lib/topology.ts';
import type { Collection, Feature, PolygonGeometry, Position } from '../lib/types.ts';

/** How far, in metres, a committed outline may lie from a new one: another processor rounds another way. */
const SLACK_METRES = 150;
/** Only every so many-th position is compared: outlines move as a whole. */
const EVERY = 5;

type Band = Feature<PolygonGeometry>;

function minutesOf({ properties }: Band): number {
  return Number(properties['minutes']);
}

/** The shapes by their minutes, the shortest first. */
function bandsOf(shapes: readonly Band[]): readonly (readonly [minutes: number, shapes: readonly Band[]])[] {
  const all = [...new Set(shapes.map(minutesOf))].sort((a, b) => a - b);
  return all.map((minutes) => [minutes, shapes.filter((shape) => minutesOf(shape) === minutes)]);
}

/** Mist is all around its outlines: they are its holes. */
function outlinesOf(shapes: readonly Band[]): readonly Position[] {
  return shapes.flatMap(({ properties, geometry: { coordinates } }) =>
    properties['kind'] === 'mist' ? coordinates.slice(1).flat() : (coordinates[0] ?? []),
  );
}

/** Problems: bands of driving time that do not lie within the next longer one. */
export function looseBands({ features }: Collection<PolygonGeometry>): string[] {
  const bands = bandsOf(features);
  return bands.flatMap(([minutes, shapes], index) => {
    const next = bands[index + 1];
    if (next === undefined) return [];
    const outside = outlinesOf(shapes).find(
      (at) => !next[1].some(({ geometry }) => inPolygon(at, geometry.coordinates)),
    );
    return outside === undefined
      ? []
      : [`What lies within ${minutes} minutes leaves what lies within ${next[0]} at ${outside.join(', ')}.`];
  });
}

/** Problems: committed bands that are not those of the roads and speeds of today. */
export function staleIsochrones(committed: Collection<PolygonGeometry>, made: readonly Band[]): string[] {
  return stale(committed, made);
}

/** Problems: committed sheets of light that are not those of the roads and speeds of today. */
export function staleLight({ features }: Collection<PolygonGeometry>, made: readonly Band[]): string[] {
  return ['glow', 'mist'].flatMap((kind) => {
    const ofKind = ({ properties }: Band): boolean => properties['kind'] === kind;
    return stale({ type: 'FeatureCollection', features: features.filter(ofKind) }, made.filter(ofKind));
  });
}

function stale({ features }: Collection<PolygonGeometry>, made: readonly Band[]): string[] {
  const fresh = bandsOf(made);
  const old = new Map(bandsOf(features));
  const again = 'run "node build/map/makeIsochrones.ts".';
  if (fresh.length !== old.size) return [`There are ${old.size} bands instead of ${fresh.length}: ${again}`];
  return fresh.flatMap(([minutes, shapes]) => {
    const committed = old.get(minutes) ?? [];
    const moved = strays(shapes, committed) || strays(committed, shapes);
    return moved ? [`What lies within ${minutes} minutes has changed: ${again}`] : [];
  });
}

function strays(some: readonly Band[], others: readonly Band[]): boolean {
  const rings = others.flatMap(({ geometry }) => geometry.coordinates);
  return outlinesOf(some)
    .filter((_, index) => index % EVERY === 0)
    .some((at) => rings.every((ring) => distanceToLine(at, ring) > SLACK_METRES));
}
