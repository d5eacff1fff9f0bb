import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Position } from '../../content/schema/identifiers.ts';

const metresPerDegree = 111_320;
const corners = 96;

/**
 * A circle on the ground as a closed ring of longitude/latitude positions, counter-clockwise.
 * Flat-earth: good to 0.3 % at the radii used here (under 100 km).
 */
function circleRing(center: Position, radiusMetres: number): Position[] {
  const [longitude, latitude] = center;
  const perDegreeEast = metresPerDegree * Math.cos((latitude * Math.PI) / 180);
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const angle = (index / corners) * 2 * Math.PI;
    return [
      longitude + (radiusMetres * Math.cos(angle)) / perDegreeEast,
      latitude + (radiusMetres * Math.sin(angle)) / metresPerDegree,
    ];
  });
  const first = ring[0];
  return first === undefined ? ring : [...ring, first];
}

/** Everything a visitor can pan to, and more. */
const everywhere: readonly Position[] = [
  [-5, 38],
  [13, 38],
  [13, 49],
  [-5, 49],
  [-5, 38],
];

/** What a sheet of light does: the glow brightens what is inside, the veil dims what is outside. */
export interface LightProperties {
  readonly kind: 'glow' | 'veil';
}

function sheet(kind: LightProperties['kind'], coordinates: Position[][]): Feature<Polygon, LightProperties> {
  return { type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates } };
}

/**
 * The light as thin sheets laid on each other: discs that glow and a veil with ever larger holes, so that the edge
 * is soft without a shader of our own.
 * @param radiusMetres where the light is at half strength
 * @param sheets how many steps each of the two has
 */
export function lightFeatures(
  center: Position,
  radiusMetres: number,
  sheets = 7,
): FeatureCollection<Polygon, LightProperties> {
  const steps = Array.from({ length: sheets }, (_, index) => index / sheets);
  return {
    type: 'FeatureCollection',
    features: [
      ...steps.map((step) => sheet('glow', [circleRing(center, radiusMetres * (0.86 + 0.22 * step))])),
      ...steps.map((step) =>
        sheet('veil', [[...everywhere], circleRing(center, radiusMetres * (0.95 + 0.35 * step)).reverse()]),
      ),
    ],
  };
}
