import { mostStops } from '../../../content/schema/itinerary.ts';

/** A visitor's trip: ids of places in the order in which they are visited, each once. */
export type Trip = readonly string[];

export const noTrip: Trip = [];

/** Adds a place at the end. A trip that holds it, or is full, stays as it is. */
export function addStop(trip: Trip, place: string): Trip {
  return trip.includes(place) || isFull(trip) ? trip : [...trip, place];
}

export function removeStop(trip: Trip, place: string): Trip {
  return trip.includes(place) ? trip.filter((each) => each !== place) : trip;
}

/** Whether nothing can be added any more. */
export function isFull(trip: Trip): boolean {
  return trip.length >= mostStops;
}

/** Moves a place so many steps towards the end, or towards the beginning (negative); at an end it stops. */
export function moveStop(trip: Trip, place: string, steps: number): Trip {
  const from = trip.indexOf(place);
  if (from < 0) return trip;
  const to = Math.max(0, Math.min(trip.length - 1, from + steps));
  return to === from ? trip : removeStop(trip, place).toSpliced(to, 0, place);
}

/** The trip with what exists only, each once, and no longer than a trip may be: for trips that come from outside. */
export function soundTrip(places: readonly string[], exists: (place: string) => boolean): Trip {
  return [...new Set(places)].filter(exists).slice(0, mostStops);
}
