import { metresBetween } from '../../content/schema/distance.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { Place } from '../../content/schema/place.ts';
import type { Registers } from './registers.ts';

/** How far a place lies from its commune, and from which point that was measured. */
export interface CommuneDistance {
  readonly kilometres: number;
  /** Longitude, latitude of the point, from GeoNames. */
  readonly from: Position;
  /** Official name of the commune whose point it is. */
  readonly name: string;
  /** False where GeoNames leaves out the commune itself and the nearest of its intercommunality stands in. */
  readonly own: boolean;
}

/** Distance of a place to its commune, as the crow flies; null when GeoNames knows neither it nor its neighbours. */
export function communeDistance(
  { commune, position }: Pick<Place, 'commune' | 'position'>,
  { names, positions, neighbours }: Registers,
): CommuneDistance | null {
  const own = positions.has(commune.insee);
  const codes = own ? [commune.insee] : (neighbours.get(commune.insee) ?? []);
  let nearest: CommuneDistance | null = null;
  for (const code of codes) {
    for (const from of positions.get(code) ?? []) {
      const kilometres = metresBetween(from, position) / 1000;
      if (nearest === null || kilometres < nearest.kilometres)
        nearest = { kilometres, from, name: names.get(code) ?? code, own };
    }
  }
  return nearest;
}
