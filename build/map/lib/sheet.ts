import { wave } from './noise.ts';
import type { Tolerance } from './shape.ts';
import type { Bounds, Position } from './types.ts';

/** The country the kiosk tells of, with what lies around it: drawn closely (degrees). */
const NEAR: Bounds = [2.0, 42.8, 5.3, 44.8];
/** How far from it, in degrees, the drawing has become simple. */
const CALM_DEGREES = 0.2;
/** How many times as far an outline may be simplified there. */
const LOOSEST = 5;
/** Where the paper is bare: west of this longitude. */
const BARE_WEST = 0.66;
/** Where the paper is bare: south of this latitude, which rises to the east of a longitude by so much a degree. */
const BARE_SOUTH = { atLeast: 41.62, rises: 0.42, from: 2.5 };
/** Over so many degrees of longitude and latitude the land runs out. */
const OUT_DEGREES: Position = [0.95, 0.62];
/** How far, in degrees, the edge of the drawing wanders, so that it is nowhere straight. */
const WANDER_DEGREES = 0.15;

/** How much of the land's height is drawn at a position: 1 in the drawn country, 0 where the paper is bare. */
export function drawnShare([lon, lat]: Position): number {
  const off = WANDER_DEGREES * wave(lon * 2.3, lat * 3.2, 71);
  const south = BARE_SOUTH.atLeast + BARE_SOUTH.rises * Math.max(0, lon - BARE_SOUTH.from);
  return (
    eased((lon + off - BARE_WEST - WANDER_DEGREES) / OUT_DEGREES[0]) *
    eased((lat + off - south - WANDER_DEGREES) / OUT_DEGREES[1])
  );
}

/** How closely the land is drawn at a position: 1 around the kiosk's country, 0 far from it. */
export function closeness([lon, lat]: Position): number {
  const [west, south] = NEAR;
  return 1 - eased(Math.max(west - lon, south - lat) / CALM_DEGREES);
}

/** How far, in metres, an outline may be simplified that may be so by `near` metres in the kiosk's country. */
export function looser(near: number): Tolerance {
  return (at) => near * (1 + (LOOSEST - 1) * (1 - closeness(at)));
}

function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
