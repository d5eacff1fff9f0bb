import type { Position } from './flatEarth.ts';
import type { RoadGraph } from './roadGraph.ts';
import { type Step, shortestTimes } from './shortestTimes.ts';
import { type Access, type Standpoint, neighbourMinutes, standpoint } from './standpoint.ts';

/** How the quickest drive arrives: along which access of the goal, and from which node or access of the start. */
export interface Arrival {
  readonly minutes: number;
  readonly access: Access | undefined;
  /** The last node passed; undefined when start and goal lie on one stretch or beside each other. */
  readonly node: number | undefined;
  /** The access of the start on the goal's own stretch, where no node is passed. */
  readonly from: Access | undefined;
}

/** Driving times from one position to any other. */
export interface Times {
  /** Minutes at the wheel, off-peak, not rounded. */
  readonly minutesTo: (position: Position) => number;
  readonly start: Standpoint;
  readonly steps: readonly (Step | undefined)[];
  readonly arrival: (goal: Standpoint) => Arrival;
}

/** Works out the driving times from a position (longitude, latitude) to everywhere; some milliseconds. */
export function timesFrom(graph: RoadGraph, position: Position): Times {
  const start = standpoint(graph, position);
  const steps = shortestTimes(graph, start);
  const arrival = (goal: Standpoint): Arrival => quickestArrival(graph, start, steps, goal);
  return { start, steps, arrival, minutesTo: (at) => arrival(standpoint(graph, at)).minutes };
}

/** Minutes at the wheel between two positions (longitude, latitude), the same there and back. */
export function minutesBetween(graph: RoadGraph, a: Position, b: Position): number {
  return timesFrom(graph, a).minutesTo(b);
}

function quickestArrival(
  graph: RoadGraph,
  start: Standpoint,
  steps: readonly (Step | undefined)[],
  goal: Standpoint,
): Arrival {
  let best: Arrival = {
    minutes: neighbourMinutes(start, goal),
    access: undefined,
    node: undefined,
    from: undefined,
  };
  const offer = (arrival: Arrival): void => {
    const minutes = arrival.minutes + graph.driving.startMinutes;
    if (minutes < best.minutes) best = { ...arrival, minutes };
  };
  for (const access of goal.accesses) {
    const stretch = graph.stretches[access.stretch];
    if (stretch === undefined) continue;
    const by = (node: number, along: number): void => {
      const minutes = (steps[node]?.minutes ?? Infinity) + (graph.halts[node] ?? 0) + along + access.minutes;
      offer({ minutes, access, node, from: undefined });
    };
    by(stretch.from, access.toStart);
    by(stretch.to, access.toEnd);
    for (const from of start.accesses) {
      if (from.stretch !== access.stretch) continue;
      const minutes = from.minutes + Math.abs(from.toStart - access.toStart) + access.minutes;
      offer({ minutes, access, node: undefined, from });
    }
  }
  return best;
}
