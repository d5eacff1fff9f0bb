/** A detailed map that the installer laid beside the content, as far as the page must know it. */
export interface Basemap {
  /** Whose names its layers have. */
  readonly schema: 'protomaps' | 'openmaptiles';
  /** Zoom levels that it holds. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Whether it holds everything a visitor can pan to. */
  readonly coversDestination: boolean;
}
