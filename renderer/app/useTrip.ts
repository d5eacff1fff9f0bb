import { useEffect, useMemo, useState } from 'react';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/driving/flatEarth.ts';
import type { Place } from '../../content/schema/place.ts';
import { sensibleOrder } from '../domain/trip/sensibleOrder.ts';
import type { Trip } from '../domain/trip/trip.ts';
import { type TripPlan, planTrip } from '../domain/trip/tripPlan.ts';
import { type Roads, loadRoads } from './roads.ts';
import type { Session } from './session.ts';

/** The visitor's trip with what the roads say of it. */
export interface PlannedTrip {
  /** What is visited, in order. */
  readonly stops: readonly Place[];
  /** Null while the roads are not there. */
  readonly plan: TripPlan | null;
  /** The same stops in an order with less driving; the trip itself where there is none. */
  readonly sensible: Trip;
  /** From the centre through the stops and back, along the roads; straight while they are not there. */
  readonly line: readonly Position[];
}

export interface TripOptions {
  readonly content: Content;
  readonly session: Session;
  /** Absolute address, with a slash at the end. */
  readonly contentFolder: string;
  /** Receives one line for the log. */
  readonly onError: (message: string) => void;
}

/** The roads, once somebody has begun a trip; null until they are there, and where they cannot be read. */
function useRoads({ session, contentFolder, onError }: TripOptions): Roads | null {
  const isNeeded = session.trip.length > 0 || session.screen.name === 'trip';
  const [roads, setRoads] = useState<Roads | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let current = true;
    loadRoads(contentFolder).then(
      (loaded) => current && setRoads(loaded),
      (fault: unknown) => onError(`No driving times: ${String(fault)}`),
    );
    return () => {
      current = false;
    };
  }, [isNeeded, contentFolder, onError]);
  return roads;
}

function sensibleTrip(stops: readonly Place[], center: Position, { minutes }: Roads): Trip {
  // Number 0 is the centre.
  const positions = [center, ...stops.map(({ position }) => position)];
  const table = positions.map((from) => positions.map((to) => minutes(from, to)));
  const numbers = stops.map((_, index) => index + 1);
  return sensibleOrder(numbers, 0, (from, to) => table[from]?.[to] ?? 0)
    .map((number) => stops[number - 1]?.id)
    .filter((id) => id !== undefined);
}

/** Plans the session's trip anew whenever it changes. */
export function useTrip(options: TripOptions): PlannedTrip {
  const { content, session } = options;
  const { trip } = session;
  const { center } = content.destination;
  const roads = useRoads(options);
  return useMemo(() => {
    const byId = new Map(content.places.map((place) => [place.id, place]));
    const stops = trip.map((id) => byId.get(id)).filter((place) => place !== undefined);
    const way = [center, ...stops.map(({ position }) => position), center];
    const plan = roads === null ? null : planTrip({ stops, center, minutesBetween: roads.minutes });
    const sensible = roads === null ? trip : sensibleTrip(stops, center, roads);
    const line = roads === null ? way : way.slice(1).flatMap((to, index) => roads.line(way[index] ?? to, to));
    return { stops, plan, sensible, line: stops.length === 0 ? [] : line };
  }, [content, trip, center, roads]);
}
