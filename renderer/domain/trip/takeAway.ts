import type { Position } from '../../../content/schema/identifiers.ts';
import type { Trip } from './trip.ts';
import { encodeTrip } from './tripCode.ts';

/** Something to open on a phone. */
export interface TakeAway {
  readonly address: string;
  /** Which stops it holds: the first one and how many. */
  readonly first: number;
  readonly count: number;
}

/** Stops of one maps link: phones leave out what comes after the tenth. */
const perMapsLink = 9;

const degrees = ([longitude, latitude]: Position): string => `${latitude.toFixed(5)},${longitude.toFixed(5)}`;

/**
 * The trip for a companion page, whole in one address. After the `#`, which browsers keep to themselves: whoever runs
 * the page does not learn who goes where.
 * @param companion https address of the page
 */
export function companionAddress(companion: string, trip: Trip): TakeAway {
  const page = new URL(companion);
  page.hash = `trip=${encodeTrip(trip)}`;
  return { address: page.href, first: 0, count: trip.length };
}

/**
 * The trip as links that open the maps of any phone. As many as are needed: each begins where the last one ended, the
 * first at the centre.
 * @param stops longitude and latitude of what is visited, in order
 */
export function mapsAddresses(center: Position, stops: readonly Position[]): readonly TakeAway[] {
  const links: TakeAway[] = [];
  for (let first = 0; first < stops.length; first += perMapsLink) {
    const part = stops.slice(first, first + perMapsLink);
    const origin = stops[first - 1] ?? center;
    const way = [origin, ...part].map(degrees);
    links.push({
      address: `https://www.google.com/maps/dir/${way.join('/')}`,
      first,
      count: part.length,
    });
  }
  return links;
}
