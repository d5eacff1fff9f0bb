import { mostStops } from '../../../content/schema/itinerary.ts';
import { codeAlphabet, codeLength, placeCode } from '../../../content/schema/placeCode.ts';
import type { Trip } from './trip.ts';

/**
 * The code a trip travels in, from the kiosk to a companion page. Version 1:
 *
 *   1 pppp pppp … c
 *
 * `1` is the version. Each place is its four characters (see placeCode.ts): the companion works them out from the ids
 * of the places it knows. `c` is one character more, the exclusive or of the six-bit values of the places', so that a
 * cut or mistyped code is noticed. No two places of a content share a code: the check of the content sees to it.
 */
const version = '1';

function checkCharacter(characters: string): string {
  let sum = 0;
  for (const character of characters) sum ^= codeAlphabet.indexOf(character);
  return codeAlphabet[sum & 63] ?? '';
}

export function encodeTrip(trip: Trip): string {
  const places = trip.map(placeCode).join('');
  return `${version}${places}${checkCharacter(places)}`;
}

/** What a code holds, or why it cannot be read. */
export type DecodedTrip =
  | {
      readonly ok: true;
      readonly trip: Trip;
      /** Places in it that are not known here. */
      readonly unknown: number;
    }
  | { readonly ok: false; readonly why: 'version' | 'damaged' | 'long' };

/** Reads a code. @param known ids of the places there are */
export function decodeTrip(code: string, known: readonly string[]): DecodedTrip {
  if (!code.startsWith(version)) return { ok: false, why: 'version' };
  const places = code.slice(version.length, -1);
  const sound =
    code.length > version.length &&
    places.length % codeLength === 0 &&
    [...places].every((character) => codeAlphabet.includes(character)) &&
    code.endsWith(checkCharacter(places));
  if (!sound) return { ok: false, why: 'damaged' };
  if (places.length > mostStops * codeLength) return { ok: false, why: 'long' };
  const byCode = new Map(known.map((id) => [placeCode(id), id]));
  const codes = Array.from({ length: places.length / codeLength }, (_, index) =>
    places.slice(index * codeLength, (index + 1) * codeLength),
  );
  const trip = codes.map((each) => byCode.get(each)).filter((id) => id !== undefined);
  return { ok: true, trip, unknown: codes.length - trip.length };
}
