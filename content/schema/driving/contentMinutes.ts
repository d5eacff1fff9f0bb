import type { Position } from './flatEarth.ts';
import type { Itinerary } from '../itinerary.ts';
import type { RoadGraph } from './roadGraph.ts';
import { timesFrom } from './timesFrom.ts';
import { tripMinutes } from './tripMinutes.ts';

/** What the engine says of places and itineraries, in whole minutes. */
export interface ContentMinutes {
  /** `access.carMinutes` of a place at a position (longitude, latitude). */
  readonly place: (position: Position) => number;
  /**
   * `drivingMinutes` of an itinerary: from the centre to its first stop, from stop to stop through all its days,
   * and back to the centre; 0 without a car, null when the position of a stop is not known.
   */
  readonly itinerary: (itinerary: Pick<Itinerary, 'days' | 'withoutCar'>) => number | null;
}

/** Minutes for content, as they stand in its files. `position` tells where a place is. */
export function contentMinutes(
  graph: RoadGraph,
  center: Position,
  position: (id: string) => Position | undefined,
): ContentMinutes {
  const times = timesFrom(graph, center);
  return {
    place: (at) => Math.round(times.minutesTo(at)),
    itinerary: ({ days, withoutCar }) => {
      if (withoutCar === true) return 0;
      const stops = days.flat().map(position);
      const known = stops.filter((stop) => stop !== undefined);
      if (known.length < stops.length) return null;
      return Math.round(tripMinutes(graph, [center, ...known, center]));
    },
  };
}
