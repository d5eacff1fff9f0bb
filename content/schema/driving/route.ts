import type { Position } from './flatEarth.ts';
import type { RoadGraph } from './roadGraph.ts';
import type { Step } from './shortestTimes.ts';
import { type Access, standpoint } from './standpoint.ts';
import type { Stretch } from './stretches.ts';
import { type Arrival, type Times, timesFrom } from './timesFrom.ts';

/** A drive on the map. */
export interface Route {
  /** Minutes at the wheel, off-peak, not rounded. */
  readonly minutes: number;
  /** From the start to the goal, longitude then latitude; straight where no road is drawn. */
  readonly line: readonly Position[];
}

/** The quickest drive between two positions (longitude, latitude), as a line along the drawn roads. */
export function routeBetween(graph: RoadGraph, a: Position, b: Position): Route {
  return routeFrom(graph, a, timesFrom(graph, a), b);
}

/** The same, for whoever goes from one position to several. @param times the driving times from `a` */
export function routeFrom(graph: RoadGraph, a: Position, times: Times, b: Position): Route {
  const arrival = times.arrival(standpoint(graph, b));
  return { minutes: arrival.minutes, line: withoutRepeats([a, ...alongRoads(graph, times, arrival), b]) };
}

function alongRoads(
  { stretches }: RoadGraph,
  { start, steps }: Times,
  { access, node, from }: Arrival,
): readonly Position[] {
  if (access === undefined) return [];
  const last = stretches[access.stretch];
  if (last === undefined) return [];
  if (node === undefined) return from === undefined ? [] : betweenAccesses(last, from, access);
  // Gathered from the goal back to the start, then turned round.
  const back: Position[] = [...toEnd(last, access, node)];
  let here: number | undefined = node;
  while (here !== undefined) {
    const step: Step | undefined = steps[here];
    if (step === undefined) break;
    const stretch = step.stretch === undefined ? undefined : stretches[step.stretch];
    const first = step.before === undefined ? start.accesses[step.access] : undefined;
    if (stretch !== undefined)
      back.push(...(first === undefined ? backAlong(stretch, here) : toEnd(stretch, first, here).reverse()));
    here = step.before;
  }
  return back.reverse();
}

/** A whole stretch, from the end that is `node` to the other. */
function backAlong({ line, to }: Stretch, node: number): readonly Position[] {
  return to === node ? [...line].reverse() : line;
}

/** From where an access reaches a stretch to the end of it that is `node`. */
function toEnd({ line, to }: Stretch, { at, index }: Access, node: number): Position[] {
  return to === node ? [at, ...line.slice(index + 1)] : [at, ...line.slice(0, index + 1).reverse()];
}

function betweenAccesses({ line }: Stretch, from: Access, to: Access): readonly Position[] {
  const inner = (a: Access, b: Access): Position[] => line.slice(a.index + 1, b.index + 1);
  return from.toStart <= to.toStart
    ? [from.at, ...inner(from, to), to.at]
    : [from.at, ...inner(to, from).reverse(), to.at];
}

function withoutRepeats(line: readonly Position[]): readonly Position[] {
  return line.filter((at, i) => i === 0 || at[0] !== line[i - 1]?.[0] || at[1] !== line[i - 1]?.[1]);
}
