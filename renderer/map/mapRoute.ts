/** A trip on the map. Positions are longitude, latitude. */
export interface MapRoute {
  /** The way, along the roads. */
  readonly line: readonly (readonly [number, number])[];
  /** What is visited, in order; a finger on one is a touch on its place. */
  readonly stops: readonly { readonly id: string; readonly position: readonly [number, number] }[];
}
