import { makeQueue } from './queue.ts';
import type { RoadGraph } from './roadGraph.ts';
import type { Standpoint } from './standpoint.ts';

/** Where the quickest way to a node comes from: another node along a stretch, or an access of the start. */
export interface Step {
  readonly minutes: number;
  /** Number of the stretch last driven along; undefined for a ramp. */
  readonly stretch: number | undefined;
  /** The node before, or undefined when the start's own access led here. */
  readonly before: number | undefined;
  /** The start's access this way began with, by its place in the list. */
  readonly access: number;
}

/** The quickest way from a standpoint to every node that can be reached, by the node's number (Dijkstra, 1959). */
export function shortestTimes(graph: RoadGraph, start: Standpoint): readonly (Step | undefined)[] {
  const steps: (Step | undefined)[] = new Array<Step | undefined>(graph.nodes.length).fill(undefined);
  const done = new Uint8Array(graph.nodes.length);
  const queue = makeQueue();
  const offer = (node: number, step: Step): void => {
    if (step.minutes >= (steps[node]?.minutes ?? Infinity)) return;
    steps[node] = step;
    queue.push(node, step.minutes);
  };
  const halt = (node: number): number => graph.halts[node] ?? 0;
  start.accesses.forEach(({ stretch, minutes, toStart, toEnd }, access) => {
    const along = graph.stretches[stretch];
    if (along === undefined) return;
    offer(along.from, { minutes: minutes + toStart + halt(along.from), stretch, before: undefined, access });
    offer(along.to, { minutes: minutes + toEnd + halt(along.to), stretch, before: undefined, access });
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [node] = next;
    const here = steps[node];
    if (here === undefined || done[node] === 1) continue;
    done[node] = 1;
    for (const { to, minutes, stretch } of graph.ways[node] ?? [])
      offer(to, { minutes: here.minutes + minutes, stretch, before: node, access: here.access });
  }
  return steps;
}
