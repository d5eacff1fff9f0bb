import { z } from 'zod';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { Place } from '../../content/schema/place.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import { distanceToLine } from '../map/lib/measure.ts';
import { inPolygon } from '../map/lib/topology.ts';
import type { PolygonRings } from '../map/lib/types.ts';

/** A water layer of the map, and the kinds of place that may lie in it. */
interface Water {
  readonly layer: string;
  readonly name: string;
  readonly kinds: readonly Place['kind'][];
}

const waters: readonly Water[] = [
  { layer: 'sea.geojson', name: 'the sea', kinds: ['beach', 'harbour', 'nature-reserve'] },
  { layer: 'lagoons.geojson', name: 'a lagoon', kinds: ['lagoon', 'harbour', 'canal', 'nature-reserve'] },
];

/**
 * How far beyond the drawn shore a place may lie and still count as on it: positions aim to be right to 500 m,
 * the drawn shores to about 100 m.
 */
const shoreMetres = 300;

const position = z.tuple([z.number(), z.number()]);
const rings = z.array(z.array(position));
const layerSchema = z.object({
  features: z.array(
    z.object({
      geometry: z.union([
        z.object({ type: z.literal('Polygon'), coordinates: rings }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
      ]),
    }),
  ),
});

/**
 * No place in the sea or in a lagoon unless its kind says so.
 * @param layers parsed GeoJSON by file name; a layer that is missing is reported as not checked
 */
export function checkWater(
  content: Content,
  layers: ReadonlyMap<string, unknown>,
  shore = shoreMetres,
): readonly ContentProblem[] {
  return waters.flatMap(({ layer, name, kinds }): readonly ContentProblem[] => {
    const parsed = layerSchema.safeParse(layers.get(layer));
    if (!parsed.success) {
      const reason = layers.has(layer) ? 'it holds something other than polygons' : 'file missing';
      return [
        { file: `map/${layer}`, field: '', message: `not checked whether places lie in ${name}: ${reason}` },
      ];
    }
    const polygons = parsed.data.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
    return content.places
      .filter(
        (place) =>
          !kinds.includes(place.kind) &&
          polygons.some((polygon) => wellInside(place.position, polygon, shore)),
      )
      .map((place) => ({
        file: `places/${place.id}.json`,
        field: 'position',
        message: inWater(place, name),
      }));
  });
}

function inWater(place: Place, name: string): string {
  return `is ${place.position.join(', ')}, which lies in ${name}; a place of kind "${place.kind}" stands on land`;
}

function wellInside(at: Position, polygon: PolygonRings, shore: number): boolean {
  return inPolygon(at, polygon) && polygon.every((ring) => distanceToLine(at, ring) > shore);
}
