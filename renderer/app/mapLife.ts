/** What became of the map, all its life long. Times in milliseconds of the same steady clock. */
export type MapLife =
  /** The first map is being made. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** Its graphics are gone. Mostly the browser gives them back within a second or two. */
  | { readonly kind: 'lost'; readonly since: number }
  /** There is no map; another one is being made when `trying`. `failures`: attempts in a row without a map. */
  | {
      readonly kind: 'failed';
      readonly since: number;
      readonly failures: number;
      readonly trying: boolean;
    };

export type MapEvent =
  /** A map was made, or could not be made. */
  | 'made'
  | 'notMade'
  /** The graphics of the map are gone; they are back, and the map is drawn again. */
  | 'lost'
  | 'returned'
  /** The time that `timeToRetry` asked for is over. */
  | 'waited'
  /** The process that draws for the browser was gone and is back. */
  | 'graphicsBack';

export const firstMap: MapLife = { kind: 'loading' };

/** The browser tries once a second to give a lost map its graphics back; after this long it never will. */
const longestLoss = 10_000;
const firstWait = 5_000;
const longestWait = 300_000;

/** What follows from an event. What cannot happen in a state leaves it as it is. @param now milliseconds */
export function reduceMapLife(life: MapLife, event: MapEvent, now: number): MapLife {
  switch (event) {
    case 'made':
      return isMaking(life) ? { kind: 'ready' } : life;
    case 'notMade':
      if (!isMaking(life)) return life;
      return { kind: 'failed', since: now, failures: failuresOf(life) + 1, trying: false };
    case 'lost':
      // A map that is lost before it was ever shown was not made.
      if (isMaking(life)) return reduceMapLife(life, 'notMade', now);
      return life.kind === 'ready' ? { kind: 'lost', since: now } : life;
    case 'returned':
      return life.kind === 'lost' ? { kind: 'ready' } : life;
    case 'waited':
      // A lost map is given up for a new one.
      if (life.kind === 'lost') return { kind: 'failed', since: now, failures: 0, trying: true };
      return life.kind === 'failed' ? { ...life, trying: true } : life;
    case 'graphicsBack':
      return life.kind === 'failed' ? { ...life, trying: true } : life;
    default:
      return assertNever(event);
  }
}

/** Whether a map is to be made now, after whatever was there before has been removed. */
export function isMaking(life: MapLife): boolean {
  return life.kind === 'loading' || (life.kind === 'failed' && life.trying);
}

/** Whether visitors see the still picture instead of the map. */
export function isMapMissing(life: Pick<MapLife, 'kind'>): boolean {
  return life.kind === 'lost' || life.kind === 'failed';
}

/**
 * Milliseconds until another map should be tried, or null when none should: making one holds the page up, so it is
 * tried while nobody is there, and less and less often. Time counts also while somebody was there.
 * @param asleep whether the attract loop runs
 */
export function timeToRetry(life: MapLife, asleep: boolean, now: number): number | null {
  if (!asleep || !isMapMissing(life) || isMaking(life)) return null;
  const wait =
    life.kind === 'lost' ? longestLoss : Math.min(firstWait * 2 ** (failuresOf(life) - 1), longestWait);
  return Math.max(0, sinceOf(life, now) + wait - now);
}

function failuresOf(life: MapLife): number {
  return life.kind === 'failed' ? life.failures : 0;
}

function sinceOf(life: MapLife, now: number): number {
  return life.kind === 'lost' || life.kind === 'failed' ? life.since : now;
}

function assertNever(event: never): never {
  throw new Error(`Unknown event of the map ${JSON.stringify(event)}`);
}
