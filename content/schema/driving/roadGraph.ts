import type { Driving } from '../driving.ts';
import type { Position } from './flatEarth.ts';
import type { Road } from './roads.ts';
import { type Stretch, cutRoad, makeStretch } from './stretches.ts';

/** One way out of a node. */
interface Way {
  readonly to: number;
  readonly minutes: number;
  /** Number of the stretch it runs along; undefined for the ramp between a motorway and the other roads. */
  readonly stretch: number | undefined;
}

/** The roads as nodes and stretches between them, with minutes. */
export interface RoadGraph {
  readonly driving: Driving;
  readonly stretches: readonly Stretch[];
  /** Ways out of each node, by its number. */
  readonly ways: readonly (readonly Way[])[];
  /** Half of the minutes lost at each node: whoever passes it comes and goes, and loses the whole. */
  readonly halts: readonly number[];
  readonly nodes: readonly Position[];
}

/**
 * Builds the graph: ordinary roads are joined wherever they hold the same position, motorways only where one of
 * their ends is the end of another road.
 */
export function roadGraph(roads: readonly Road[], driving: Driving): RoadGraph {
  const stretches: Stretch[] = [];
  const nodes: Position[] = [];
  const junctions = new Map<string, number>();
  const shared = sharedPositions(roads);
  // A motorway has nodes of its own: between them and those of the other roads lies the ramp.
  const nodeAt = (at: Position, key: string | undefined): number => {
    const node = (key === undefined ? undefined : junctions.get(key)) ?? nodes.push(at) - 1;
    if (key !== undefined) junctions.set(key, node);
    return node;
  };
  for (const road of roads) {
    const motorway = road.properties.kind === 'motorway';
    const isJunction = (at: Position): boolean => !motorway && shared.has(junctionKey(at, false));
    const pieces = cutRoad(road, driving, isJunction);
    let from: number | undefined;
    pieces.forEach((piece, index) => {
      const [first, last] = [piece.line[0], piece.line.at(-1)];
      if (first === undefined || last === undefined) return;
      const start: number = from ?? nodeAt(first, junctionKey(first, motorway));
      const joined = index === pieces.length - 1 || isJunction(last);
      const end = nodeAt(last, joined ? junctionKey(last, motorway) : undefined);
      stretches.push(makeStretch(piece, road, start, end));
      from = end;
    });
  }
  const halts = haltsAt(stretches, nodes.length, driving.junctionMinutes / 2);
  const ways = waysBetween(stretches, halts);
  nodes.forEach((at, node) => {
    const [off, on] = [junctions.get(junctionKey(at, false)), junctions.get(junctionKey(at, true))];
    if (on !== node || off === undefined) return;
    ways[on]?.push({ to: off, minutes: driving.rampMinutes, stretch: undefined });
    ways[off]?.push({ to: on, minutes: driving.rampMinutes, stretch: undefined });
  });
  return { driving, stretches, ways, halts, nodes };
}

function junctionKey(at: Position, motorway: boolean): string {
  return `${motorway ? 'motorway ' : ''}${at.join(',')}`;
}

/** The positions that more than one ordinary road passes. */
function sharedPositions(roads: readonly Road[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { properties, geometry } of roads) {
    if (properties.kind === 'motorway') continue;
    for (const key of new Set(geometry.coordinates.map((at) => junctionKey(at, false))))
      (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}

function haltsAt(stretches: readonly Stretch[], count: number, minutes: number): readonly number[] {
  const roads = new Array<number>(count).fill(0);
  for (const { from, to, closed } of stretches)
    for (const node of [from, to]) roads[node] = (roads[node] ?? 0) + (closed ? 0 : 1);
  return roads.map((meeting) => (meeting > 2 ? minutes : 0));
}

function waysBetween(stretches: readonly Stretch[], halts: readonly number[]): readonly Way[][] {
  const ways = halts.map((): Way[] => []);
  stretches.forEach(({ from, to, minutes }, stretch) => {
    const whole = (minutes.at(-1) ?? 0) + (halts[from] ?? 0) + (halts[to] ?? 0);
    ways[from]?.push({ to, minutes: whole, stretch });
    ways[to]?.push({ to: from, minutes: whole, stretch });
  });
  return ways;
}
