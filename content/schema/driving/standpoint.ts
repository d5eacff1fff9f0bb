import { type Position, between, distanceToBoxes, kilometresBetween, nearestOnSegment } from './flatEarth.ts';
import type { RoadGraph } from './roadGraph.ts';
import { trafficLimit } from './stretches.ts';

/** A way from a position beside the roads onto a stretch. */
export interface Access {
  /** Number of the stretch. */
  readonly stretch: number;
  /** Where it reaches the road. */
  readonly at: Position;
  /** Index of the last position of the stretch's line before that. */
  readonly index: number;
  /** How far the road is as the crow flies. */
  readonly kilometres: number;
  /** Minutes from the position to the road … */
  readonly minutes: number;
  /** … from there to the start of the stretch, and to its end. */
  readonly toStart: number;
  readonly toEnd: number;
}

/** A position and every sensible way from it onto the roads. */
export interface Standpoint {
  readonly position: Position;
  /** How fast one gets on without a drawn road here, as the crow flies. */
  readonly kmPerHour: number;
  readonly accesses: readonly Access[];
}

/** Roads this much further than the nearest one, times and plus kilometres, are tried as well. */
const further = { times: 1.5, kilometres: 2 };

const nowhere = { line: [], minutes: [] };

/** Neighbours this near are reached without any drawn road, where that is quicker. */
const neighbourKilometres = 1.5;

/** Finds the ways from a position (longitude, latitude) onto the roads; motorways are entered at their ends only. */
export function standpoint(graph: RoadGraph, position: Position): Standpoint {
  const limit = trafficLimit(position, graph.driving);
  const reach = (kilometres: number): number => kilometres * further.times + further.kilometres;
  const away = openStretches(graph, position);
  const nearestBox = away.indexOf(Math.min(...away));
  let nearest = accessTo(graph, nearestBox, position, limit).kilometres;
  const found: Access[] = [];
  away.forEach((kilometres, stretch) => {
    if (kilometres > reach(nearest)) return;
    const access = accessTo(graph, stretch, position, limit);
    nearest = Math.min(nearest, access.kilometres);
    found.push(access);
  });
  const closest = found.find(({ kilometres }) => kilometres === nearest);
  return {
    position,
    kmPerHour: localSpeed(graph, closest?.stretch, limit),
    accesses: found.filter(({ kilometres }) => kilometres <= reach(nearest)),
  };
}

/** Minutes between neighbours without any drawn road; Infinity when they are too far apart for that. */
export function neighbourMinutes(a: Standpoint, b: Standpoint): number {
  const kilometres = kilometresBetween(a.position, b.position);
  if (kilometres > neighbourKilometres) return Infinity;
  return (kilometres / Math.min(a.kmPerHour, b.kmPerHour)) * 60;
}

/** How far each stretch's box is, by its number; Infinity where it cannot be entered. */
function openStretches({ stretches }: RoadGraph, position: Position): readonly number[] {
  const away = distanceToBoxes(position);
  return stretches.map(({ closed, box }) => (closed ? Infinity : away(box)));
}

function localSpeed(graph: RoadGraph, stretch: number | undefined, limit: number): number {
  const winding = graph.stretches[stretch ?? -1]?.winding ?? 0;
  return Math.min(graph.driving.localKmPerHour[winding], limit);
}

function accessTo(graph: RoadGraph, stretch: number, position: Position, limit: number): Access {
  const { line, minutes } = graph.stretches[stretch] ?? nowhere;
  let best = { index: 0, share: 0, kilometres: Infinity };
  for (let i = 1; i < line.length; i += 1) {
    const found = nearestOnSegment(position, line[i - 1] ?? position, line[i] ?? position);
    if (found.kilometres < best.kilometres) best = { index: i - 1, ...found };
  }
  const { index, share, kilometres } = best;
  const [before, after] = [minutes[index] ?? 0, minutes[index + 1] ?? 0];
  const toStart = before + (after - before) * share;
  return {
    stretch,
    at: between(line[index] ?? position, line[index + 1] ?? position, share),
    index,
    kilometres,
    minutes: (kilometres / localSpeed(graph, stretch, limit)) * 60,
    toStart,
    toEnd: (minutes.at(-1) ?? 0) - toStart,
  };
}
