import { metresBetween } from '../distance.ts';
import type { Position } from '../identifiers.ts';
import type { Itinerary } from '../itinerary.ts';

/** Minutes at the wheel that can be believed, both included. */
export interface PlausibleMinutes {
  readonly least: number;
  readonly most: number;
}

/*
 * Straight-line speeds, off-peak, against which minutes are held. Known drives from Montpellier lie between
 * 29 km/h (Palavas, all town) and 66 km/h (Millau, all motorway) as the crow flies; the bounds leave 10 % and more.
 */
const fastest = 75; // km/h as the crow flies, on a motorway that runs straight there …
const leavingTown = 5; // … after these minutes in town, once the drive is longer than
const townKilometres = 3;
const slowest = 40; // km/h as the crow flies on mountain roads, and
const slowStart = 15; // these minutes for town, lights and parking

/** Believable minutes for one drive between two positions. */
export function plausibleDrive(from: Position, to: Position): PlausibleMinutes {
  const kilometres = metresBetween(from, to) / 1000;
  const inTown = kilometres > townKilometres ? leavingTown : 0;
  return {
    least: Math.floor((kilometres / fastest) * 60 + inTown),
    most: Math.ceil((kilometres / slowest) * 60 + slowStart),
  };
}

/**
 * Believable minutes for a whole itinerary: at least the way from stop to stop within each day,
 * at most that and the way from the centre and back every day.
 * @param position where a place is; stops without one are left out
 */
export function plausibleItinerary(
  itinerary: Itinerary,
  center: Position,
  position: (id: string) => Position | undefined,
): PlausibleMinutes {
  let [kilometres, most] = [0, 0];
  for (const day of itinerary.days) {
    const stops = day.map(position).filter((at) => at !== undefined);
    kilometres += legs(stops).reduce((sum, [from, to]) => sum + metresBetween(from, to) / 1000, 0);
    most += legs([center, ...stops, center]).reduce(
      (sum, [from, to]) => sum + plausibleDrive(from, to).most,
      0,
    );
  }
  return { least: Math.floor((kilometres / fastest) * 60), most };
}

function legs(stops: readonly Position[]): readonly (readonly [Position, Position])[] {
  return stops.slice(1).map((stop, index) => [stops[index] ?? stop, stop]);
}
