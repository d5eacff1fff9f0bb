import { drivingSchema } from '../../content/schema/driving.ts';
import { roadGraph } from '../../content/schema/driving/roadGraph.ts';
import { roadsSchema } from '../../content/schema/driving/roads.ts';
import { routeFrom } from '../../content/schema/driving/route.ts';
import { type Times, timesFrom } from '../../content/schema/driving/timesFrom.ts';
import type { Position } from '../../content/schema/driving/flatEarth.ts';

/** The roads of the drawn map, for whoever plans a trip on them. Positions are longitude, latitude. */
export interface Roads {
  /** Minutes at the wheel, off-peak, not rounded. */
  readonly minutes: (from: Position, to: Position) => number;
  /** The quickest drive as a line along the drawn roads. */
  readonly line: (from: Position, to: Position) => readonly Position[];
}

/**
 * Reads roads and speeds from the content.
 * @param contentFolder absolute address, with a slash at the end
 * @throws what fetching or reading them says
 */
export async function loadRoads(contentFolder: string): Promise<Roads> {
  const read = async (file: string): Promise<unknown> => (await fetch(`${contentFolder}${file}`)).json();
  const [roads, driving] = await Promise.all([read('map/roads.geojson'), read('driving.json')]);
  const graph = roadGraph(roadsSchema.parse(roads).features, drivingSchema.parse(driving));
  // Every stop is asked for many times: its times to everywhere are worked out once.
  const known = new Map<string, Times>();
  const timesOf = (from: Position): Times => {
    const key = from.join(',');
    const times = known.get(key) ?? timesFrom(graph, from);
    known.set(key, times);
    return times;
  };
  return {
    minutes: (from, to) => timesOf(from).minutesTo(to),
    line: (from, to) => routeFrom(graph, from, timesOf(from), to).line,
  };
}
