import type { ExpressionSpecification } from 'maplibre-gl';

/** What a feature is, in the words of OpenStreetMap, which both schemas keep: the finer word before the coarser. */
const kind: ExpressionSpecification = [
  'coalesce',
  ['get', 'kind_detail'],
  ['get', 'subclass'],
  ['get', 'kind'],
  ['get', 'class'],
];

type Kinds = readonly string[];

/** Kinds of land by the texture of the drawn map that stands for them; what is not named here is not drawn. */
export const coverKinds: Readonly<Record<string, Kinds>> = {
  forest: ['forest', 'wood'],
  garrigue: ['scrub', 'heath', 'grassland', 'fell', 'bare_rock'],
  vineyard: ['vineyard', 'orchard'],
  marsh: ['wetland', 'marsh', 'saltmarsh', 'swamp', 'reedbed', 'wet_meadow', 'bog', 'tidalflat', 'saltern'],
  beach: ['beach', 'sand', 'dune'],
  park: [
    'park',
    'garden',
    'grass',
    'meadow',
    'village_green',
    'recreation_ground',
    'golf_course',
    'cemetery',
  ],
  town: ['residential', 'commercial', 'industrial', 'school', 'university', 'hospital', 'railway'],
};

/** Water. Pools and fountains are left out: a suburb would be full of blue dots. */
export const seaKinds: Kinds = ['ocean'];
export const standingWater: Kinds = [
  'lake',
  'water',
  'lagoon',
  'reservoir',
  'pond',
  'oxbow',
  'basin',
  'dock',
];
export const runningWater: Kinds = ['river', 'riverbank', 'canal', 'stream'];

/** Ways by how far they lead; the last are railways. */
export const wayRanks: readonly Kinds[] = [
  ['motorway', 'motorway_link', 'trunk', 'trunk_link', 'highway'],
  ['primary', 'primary_link', 'secondary', 'secondary_link', 'major_road'],
  ['tertiary', 'tertiary_link', 'medium_road'],
  ['residential', 'unclassified', 'living_street', 'road', 'minor', 'minor_road'],
  ['service', 'track', 'pedestrian', 'busway'],
  ['path', 'footway', 'cycleway', 'bridleway', 'steps'],
  ['rail', 'light_rail', 'tram', 'narrow_gauge', 'preserved', 'funicular'],
];

/** Inhabited places by size. */
export const placeRanks: readonly Kinds[] = [
  ['city'],
  ['town'],
  ['village'],
  ['suburb', 'quarter', 'borough'],
  ['hamlet', 'neighbourhood'],
];

/** The value that goes with what a feature is. @param otherwise for every other kind */
export function byKind(
  table: readonly (readonly [Kinds, string | number])[],
  otherwise: string | number,
): ExpressionSpecification {
  return ['match', kind, ...table.flat(), otherwise] as unknown as ExpressionSpecification;
}

/** Whether a feature is one of these. */
export function isOneOf(...lists: readonly Kinds[]): ExpressionSpecification {
  return ['in', kind, ['literal', lists.flat()]];
}

/** The rank of a feature, from 1; 0 for what has none. */
export function rankIn(ranks: readonly Kinds[]): ExpressionSpecification {
  return byKind(
    ranks.map((kinds, index) => [kinds, index + 1] as const),
    0,
  );
}

/** A size by rank. @param sizes one for each rank, in CSS px */
export function byRank(ranks: readonly Kinds[], sizes: readonly number[]): ExpressionSpecification {
  return byKind(
    ranks.map((kinds, index) => [kinds, sizes[index] ?? 0] as const),
    0,
  );
}
