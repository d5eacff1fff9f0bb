import { z } from 'zod';
import { type Position, positionSchema } from '../../../content/schema/identifiers.ts';

/** An area of water: outer ring first, then holes; longitude, latitude. */
export interface WaterArea {
  readonly rings: readonly (readonly Position[])[];
  /** French name, where it has one. */
  readonly name: string | null;
}

interface DrawnLine {
  readonly kind: 'river' | 'road' | 'large-road';
  readonly line: readonly Position[];
}

interface Spot {
  readonly kind: 'town' | 'summit';
  readonly name: string;
  readonly at: Position;
  readonly rank: number;
}

/** What a small map needs of the drawn map. */
export interface MapShapes {
  readonly waters: readonly WaterArea[];
  readonly lines: readonly DrawnLine[];
  /** Towns and summits, the most important first. */
  readonly spots: readonly Spot[];
}

const line = z.array(positionSchema);
const featureSchema = z.object({
  properties: z.object({
    kind: z.string(),
    name: z.object({ fr: z.string() }).optional(),
    rank: z.number().optional(),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: positionSchema }),
    z.object({ type: z.literal('LineString'), coordinates: line }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
  ]),
});
const layerSchema = z.object({ features: z.array(featureSchema) });

/** Takes the shapes out of the layers (parsed GeoJSON by file name); a layer that is not there draws nothing. */
export function mapShapes(layers: ReadonlyMap<string, unknown>): MapShapes {
  const features = (name: string) => {
    const parsed = layerSchema.safeParse(layers.get(name));
    return parsed.success ? parsed.data.features : [];
  };
  const lines = (name: string, kindOf: (kind: string) => DrawnLine['kind']) =>
    features(name).flatMap(({ geometry, properties }): readonly DrawnLine[] =>
      geometry.type === 'LineString' ? [{ kind: kindOf(properties.kind), line: geometry.coordinates }] : [],
    );
  const spots = (kind: Spot['kind'], name: string) =>
    features(name).flatMap(({ geometry, properties }): readonly Spot[] =>
      geometry.type === 'Point' && properties.name !== undefined
        ? [{ kind, name: properties.name.fr, at: geometry.coordinates, rank: properties.rank ?? 9 }]
        : [],
    );
  return {
    waters: ['sea.geojson', 'lagoons.geojson', 'lakes.geojson'].flatMap((name) =>
      features(name).flatMap(({ geometry, properties }): readonly WaterArea[] => {
        const label = properties.name?.fr ?? null;
        if (geometry.type === 'Polygon') return [{ rings: geometry.coordinates, name: label }];
        if (geometry.type !== 'MultiPolygon') return [];
        return geometry.coordinates.map((rings) => ({ rings, name: label }));
      }),
    ),
    lines: [
      ...lines('rivers.geojson', () => 'river'),
      ...lines('roads.geojson', (kind) => (kind === 'motorway' || kind === 'trunk' ? 'large-road' : 'road')),
    ],
    spots: [...spots('town', 'towns.geojson'), ...spots('summit', 'summits.geojson')].sort(
      (a, b) => a.rank - b.rank,
    ),
  };
}
