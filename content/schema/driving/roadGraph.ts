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

/** Builds the graph: roads are joined where their end positions are the same, and nowhere else. */
export function roadGraph(roads: readonly Road[], driving: Driving): RoadGraph {
  const stretches: Stretch[] = [];
  const nodes: Position[] = [];
  const junctions = new Map<string, number>();
  const add = (at: Position): number => nodes.push(at) - 1;
  // A motorway has nodes of its own: between them and those of the other roads lies the ramp.
  const junction = (at: Position, { properties }: Road): number => {
    const key = junctionKey(at, properties.kind === 'motorway');
    const node = junctions.get(key) ?? add(at);
    junctions.set(key, node);
    return node;
  };
  for (const road of roads) {
    const pieces = cutRoad(road, driving);
    let from: number | undefined;
    pieces.forEach((piece, index) => {
      const [first, last] = [piece.line[0], piece.line.at(-1)];
      if (first === undefined || last === undefined) return;
      const start: number = from ?? junction(first, road);
      const end = index === pieces.length - 1 ? junction(last, road) : add(last);
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
