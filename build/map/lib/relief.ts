import { PLATEAUS } from '../drawn/plateaus.ts';
import { RIDGES, RIVER_HEIGHTS } from '../drawn/ridges.ts';
import { contour } from './contours.ts';
import type { Place } from './geonames.ts';
import { plateauHeights, ridgeHeights, riverHeights, shoreHeights } from './heights.ts';
import { softRing } from './shape.ts';
import { drawnShare, looser } from './sheet.ts';
import { makeTerrain } from './terrain.ts';
import type { Height, Terrain } from './terrain.ts';
import { EXTENT } from './types.ts';
import type { Feature, LineGeometry, PolygonGeometry, Ring } from './types.ts';

/** The lower edge of each tint in metres above the sea, level 1 first. */
export const STEPS: readonly number[] = [120, 300, 500, 750, 1000, 1300];
const GRID_DEGREES = 0.0036;
/** Small hills by the sea, such as Sète’s, are seen from afar. */
const SMALLEST_HILL_HECTARES = 35;
const SMALLEST_HECTARES = 160;
const TOLERANCE_METRES = 255;

/** The land worked out from crests, river beds, plateaus, shores (rings, degrees) and the heights of towns. */
export function makeLand(
  rivers: readonly Feature<LineGeometry>[],
  shores: readonly Ring[],
  places: readonly Place[],
): Terrain {
  const lines = [...ridgeHeights(RIDGES), ...riverHeights(RIVER_HEIGHTS, rivers)];
  const towns = places.map(({ at, elevation }): Height => ({ at, metres: elevation, rough: 0.45 }));
  const heights = [...lines, ...plateauHeights(PLATEAUS, lines), ...towns, ...shoreHeights(shores)];
  const land = makeTerrain(heights, EXTENT, GRID_DEGREES);
  const values = land.values.map(
    (metres, i) => metres * drawnShare(land.at(i % land.columns, Math.floor(i / land.columns))),
  );
  return { ...land, values };
}

/** Layered tints: one polygon feature for each stretch of land above a step (longitude, latitude degrees). */
export function makeRelief(land: Terrain): Feature<PolygonGeometry>[] {
  return STEPS.flatMap((metres, index) =>
    contour(land, metres, index === 0 ? SMALLEST_HILL_HECTARES : SMALLEST_HECTARES).map((rings, i) => ({
      type: 'Feature' as const,
      properties: {
        id: `above-${metres}-${i + 1}`,
        kind: 'height',
        source: 'drawn' as const,
        level: index + 1,
        metres,
      },
      geometry: {
        type: 'Polygon' as const,
        coordinates: rings.map((ring) => softRing(ring, looser(TOLERANCE_METRES))),
      },
    })),
  );
}
