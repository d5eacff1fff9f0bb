import { distance, distanceToLine, toMetres } from '../lib/measure.ts';
import { inRing } from '../lib/topology.ts';
import type { Collection, PointGeometry, PolygonGeometry, Position, Ring } from '../lib/types.ts';
import { areaOf } from './water.ts';

/** Kilometres: how long and wide the lagoon of Thau is, and the width of its lido at its ends and middle. */
export interface ThauFigures {
  readonly length: number;
  readonly width: number;
  readonly lido: readonly number[];
}

/** Sea-side points of the lido between Marseillan-Plage and Sète (longitude, latitude degrees). */
const LIDO: readonly Position[] = [
  [3.5877, 43.34422],
  [3.6066, 43.3577],
  [3.6251, 43.371],
  [3.64342, 43.38411],
];

/** Towns and the side of Thau's long axis they stand on: north-west, or south-east with the lido. */
const SIDES: Readonly<Record<string, 'north-west' | 'south-east'>> = {
  Bouzigues: 'north-west',
  Mèze: 'north-west',
  Marseillan: 'north-west',
  Loupian: 'north-west',
  'Balaruc-les-Bains': 'north-west',
  'Balaruc-le-Vieux': 'north-west',
  Sète: 'south-east',
};
const AXIS: readonly [Position, Position] = [
  [3.543, 43.33],
  [3.71, 43.4295],
];
const SHORE_METRES: Readonly<Record<string, number>> = {
  Bouzigues: 700,
  Mèze: 900,
  Marseillan: 1300,
  Loupian: 1900,
  'Balaruc-les-Bains': 900,
  'Balaruc-le-Vieux': 900,
  Sète: 2200,
};

function ringOf(lagoons: Collection<PolygonGeometry>): Ring {
  return (
    lagoons.features.find(({ properties }) => properties.id === 'etang-de-thau')?.geometry.coordinates[0] ??
    []
  );
}

/** Measures the lagoon of Thau (longitude, latitude degrees) in kilometres. */
export function measureThau(lagoons: Collection<PolygonGeometry>): ThauFigures {
  const ring = ringOf(lagoons);
  let longest = 0;
  for (const a of ring) for (const b of ring) longest = Math.max(longest, distance(a, b));
  const body = lagoons.features.find(({ properties }) => properties.id === 'etang-de-thau');
  const hectares = body === undefined ? 0 : areaOf(body);
  return {
    length: longest / 1000,
    width: longest === 0 ? 0 : hectares / 100 / (longest / 1000),
    lido: LIDO.map((at) => distanceToLine(at, ring) / 1000),
  };
}

/** Problems with the size of Thau: 19 km long, about 4 km wide on average, a lido of 1 to 1.5 km. */
export function wrongThau(lagoons: Collection<PolygonGeometry>): string[] {
  const { length, width, lido } = measureThau(lagoons);
  const problems: string[] = [];
  if (Math.abs(length - 19) > 1.5)
    problems.push(`Thau is ${length.toFixed(1)} km long instead of about 19 km.`);
  if (width < 3.5 || width > 5)
    problems.push(`Thau is ${width.toFixed(1)} km wide on average instead of about 4 km.`);
  for (const km of lido) {
    if (km < 0.9 || km > 1.6)
      problems.push(`The lido of Thau is ${km.toFixed(1)} km wide instead of 1 to 1.5 km.`);
  }
  return problems;
}

/** Problems: towns of Thau (points, degrees) on the wrong side of the lagoon, in it or too far from its shore. */
export function wrongShores(
  towns: Collection<PointGeometry>,
  lagoons: Collection<PolygonGeometry>,
): string[] {
  const ring = ringOf(lagoons);
  return Object.entries(SIDES).flatMap(([name, side]) => {
    const town = towns.features.find(({ properties }) => properties.name?.fr === name);
    if (town === undefined) return [`${name} is missing from the towns.`];
    const at = town.geometry.coordinates;
    const far = distanceToLine(at, ring);
    const problems: string[] = [];
    if (inRing(at, ring)) problems.push(`${name} stands in the lagoon of Thau.`);
    if (sideOf(at) !== side) problems.push(`${name} stands on the wrong side of Thau.`);
    if (far > (SHORE_METRES[name] ?? 0))
      problems.push(`${name} is ${Math.round(far)} m from the shore of Thau.`);
    return problems;
  });
}

function sideOf(at: Position): 'north-west' | 'south-east' {
  const [ax, ay] = toMetres(AXIS[1], AXIS[0]);
  const [px, py] = toMetres(at, AXIS[0]);
  return ax * py - ay * px > 0 ? 'north-west' : 'south-east';
}
