import { distanceToLine, length } from '../lib/measure.ts';
import type { Collection, LineGeometry, PointGeometry, Position } from '../lib/types.ts';

type Graph = ReadonlyMap<string, readonly { readonly to: string; readonly km: number }[]>;

function key(at: Position | undefined): string {
  return at === undefined ? '' : at.join(',');
}

/** The roads as a graph: nodes are end coordinates "lon,lat", edges carry their length in kilometres. */
function roadGraph(roads: Collection<LineGeometry>): Graph {
  const graph = new Map<string, { to: string; km: number }[]>();
  for (const { geometry } of roads.features) {
    const [a, b] = [key(geometry.coordinates[0]), key(geometry.coordinates.at(-1))];
    const km = length(geometry.coordinates) / 1000;
    graph.set(a, [...(graph.get(a) ?? []), { to: b, km }]);
    graph.set(b, [...(graph.get(b) ?? []), { to: a, km }]);
  }
  return graph;
}

/** Kilometres from one node ("lon,lat") to every node it can reach. */
function distancesFrom(graph: Graph, start: string): ReadonlyMap<string, number> {
  const best = new Map([[start, 0]]);
  const waiting = new Set([start]);
  while (waiting.size > 0) {
    const [first = start] = waiting;
    const here = [...waiting].reduce((a, b) => ((best.get(b) ?? 0) < (best.get(a) ?? 0) ? b : a), first);
    waiting.delete(here);
    for (const { to, km } of graph.get(here) ?? []) {
      const total = (best.get(here) ?? 0) + km;
      if (total >= (best.get(to) ?? Infinity)) continue;
      best.set(to, total);
      waiting.add(to);
    }
  }
  return best;
}

/** Problems: parts of the road network that cannot be reached from the rest. */
export function partedRoads(roads: Collection<LineGeometry>): string[] {
  const graph = roadGraph(roads);
  const start = key(roads.features[0]?.geometry.coordinates[0]);
  const reached = distancesFrom(graph, start);
  return [...graph.keys()]
    .filter((node) => !reached.has(node))
    .map((node) => `The road junction at ${node} is cut off.`);
}

/** Problems: towns (by French name) further than one kilometre from every road. */
export function townsOffRoads(
  roads: Collection<LineGeometry>,
  towns: Collection<PointGeometry>,
  names: readonly string[],
): string[] {
  return names.flatMap((name) => {
    const town = towns.features.find(({ properties }) => properties.name?.fr === name);
    if (town === undefined) return [`${name} is missing from the towns.`];
    const at = town.geometry.coordinates;
    const km =
      Math.min(...roads.features.map(({ geometry }) => distanceToLine(at, geometry.coordinates))) / 1000;
    return km <= 1 ? [] : [`The nearest road to ${name} is ${km.toFixed(1)} km away.`];
  });
}

/** One journey: what the drawing measures (shortest way, kilometres) against what is known. */
export interface Journey {
  readonly from: string;
  readonly to: string;
  readonly known: number;
  readonly measured: number;
}

/** Measures the shortest way between junctions named by the roads' `from` and `to`, in kilometres. */
export function journeys(
  roads: Collection<LineGeometry>,
  known: readonly (readonly [string, string, number])[],
): Journey[] {
  const nodes = new Map<string, string>();
  for (const { properties, geometry } of roads.features) {
    if (properties.from !== undefined) nodes.set(properties.from, key(geometry.coordinates[0]));
    if (properties.to !== undefined) nodes.set(properties.to, key(geometry.coordinates.at(-1)));
  }
  const graph = roadGraph(roads);
  return known.map(([from, to, km]) => ({
    from,
    to,
    known: km,
    measured: distancesFrom(graph, nodes.get(from) ?? from).get(nodes.get(to) ?? to) ?? Infinity,
  }));
}

/** Problems: journeys whose shortest way is more than 15 % off the known kilometres. */
export function wrongJourneys(all: readonly Journey[]): string[] {
  return all
    .filter(({ known, measured }) => Math.abs(measured / known - 1) > 0.15)
    .map(
      ({ from, to, known, measured }) =>
        `From ${from} to ${to} is ${measured.toFixed(0)} km by road instead of about ${known}.`,
    );
}
