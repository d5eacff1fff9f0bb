import type { Position } from './flatEarth.ts';
import type { RoadGraph } from './roadGraph.ts';
import { minutesBetween } from './timesFrom.ts';

/** Minutes at the wheel from stop to stop (longitude, latitude), in their order; 0 for fewer than two. */
export function tripMinutes(graph: RoadGraph, stops: readonly Position[]): number {
  let minutes = 0;
  stops.forEach((stop, index) => {
    const next = stops[index + 1];
    if (next !== undefined) minutes += minutesBetween(graph, stop, next);
  });
  return minutes;
}
