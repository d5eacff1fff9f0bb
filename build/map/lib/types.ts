/** A position: longitude then latitude, WGS 84 decimal degrees. */
export type Position = readonly [number, number];

/** A chain of positions (a line), longitude then latitude. */
export type Line = readonly Position[];

/** A closed chain: the last position repeats the first. */
export type Ring = Line;

/** Outer ring first, then holes. */
export type PolygonRings = readonly Ring[];

/** A label in the three languages of the kiosk. */
export interface Name {
  readonly fr: string;
  readonly es: string;
  readonly en: string;
}

/** Where a feature's geometry comes from; see content/map/LICENCES.md. */
type Source = 'drawn' | 'osm-2017' | 'geonames';

/** Properties every feature carries; files add their own. */
export interface Properties {
  readonly id: string;
  readonly kind: string;
  readonly source: Source;
  readonly name?: Name;
  /** 1 is the most important. */
  readonly rank?: number;
  /** Published area of a lagoon or lake. */
  readonly hectares?: number;
  /** Tint of a stretch of relief, 1 the lowest. */
  readonly level?: number;
  /** Metres above the sea. */
  readonly elevation?: number;
  /** Names of a road's two ends. */
  readonly from?: string;
  readonly to?: string;
  readonly [extra: string]: string | number | Name | readonly string[] | undefined;
}

export interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: Position;
}

export interface LineGeometry {
  readonly type: 'LineString';
  readonly coordinates: Line;
}

export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: PolygonRings;
}

export type Geometry = PointGeometry | LineGeometry | PolygonGeometry;

export interface Feature<G extends Geometry = Geometry> {
  readonly type: 'Feature';
  readonly properties: Properties;
  readonly geometry: G;
}

export interface Collection<G extends Geometry = Geometry> {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature<G>[];
}

/** West, south, east, north in decimal degrees. */
export type Bounds = readonly [number, number, number, number];

/** The sheet: as far as a visitor can move the map (`bounds` of content/destination.json). */
export const EXTENT: Bounds = [0.8, 41.8, 5.3, 44.8];

/** How far the sea reaches: on a tall screen the open sea goes on under the panels. */
export const SEA_EXTENT: Bounds = [2.0, 41.4, 6.4, 44.8];

/** How far two hours reach and more, so that the light does not end in a straight cut. */
export const REACH_EXTENT: Bounds = [1.4, 42.1, 5.7, 45.0];

/** What a visitor can pan to, and more: mist lies over all of it. */
export const LIGHT_EXTENT: Bounds = [-5, 38, 13, 49];
