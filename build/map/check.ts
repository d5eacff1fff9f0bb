import { GRAUS, MOUTHS, RIVER_TOWNS, ROAD_KILOMETRES, ROAD_TOWNS } from './checks/expected.ts';
import { linesInWater } from './checks/dryLines.ts';
import { asTable, figures } from './checks/figures.ts';
import { malformed } from './checks/form.ts';
import { looseBands, staleIsochrones, staleLight } from './checks/isochrones.ts';
import { crossedRings, overlappingLagoons, wrongOutlets } from './checks/lagoons.ts';
import { coverInWater, wrongKinds } from './checks/landcover.ts';
import { crowdedNames, wrongNameLines, wrongTerritories } from './checks/nameLines.ts';
import { cutRelief, sunkenSummits, wrongStrokes, wrongTints } from './checks/relief.ts';
import { crossedRivers, riversOffTowns, riversShortOfSea } from './checks/rivers.ts';
import { journeys, partedRoads, townsOffRoads, wrongJourneys } from './checks/roads.ts';
import { heavyLayers } from './checks/sizes.ts';
import { wrongShores, wrongThau } from './checks/thau.ts';
import { townsInWater, wrongAreas } from './checks/water.ts';
import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';
import { read, sizeOf } from './lib/files.ts';
import { readPlaces } from './lib/geonames.ts';
import type { Place } from './lib/geonames.ts';
import { bodiesOf, makeIsochrones } from './lib/isochrones.ts';
import { makeLight } from './lib/light.ts';
import { readPartners } from './lib/partners.ts';
import type { Collection, LineGeometry, PointGeometry, PolygonGeometry } from './lib/types.ts';

const FILES = [
  'sea',
  'sea-depths',
  'lagoons',
  'lakes',
  'rivers',
  'roads',
  'railways',
  'towns',
  'relief',
  'relief-shade',
  'summits',
  'landcover',
  'hachures',
  'name-lines',
  'isochrones',
  'light',
] as const;

/** GeoNames places (longitude, latitude degrees) as point features, for the checks. */
export function placesAsTowns(places: readonly Place[]): Collection<PointGeometry> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, at, insee }) => ({
      type: 'Feature',
      properties: { id: insee, kind: 'place', source: 'geonames', name: { fr: name, es: name, en: name } },
      geometry: { type: 'Point', coordinates: at },
    })),
  };
}

/** Every problem of the committed map, in plain language; an empty list is a map that holds together. */
export function allProblems(places: readonly Place[]): string[] {
  const sea = read<PolygonGeometry>('sea');
  const lagoons = read<PolygonGeometry>('lagoons');
  const lakes = read<PolygonGeometry>('lakes');
  const rivers = read<LineGeometry>('rivers');
  const roads = read<LineGeometry>('roads');
  const towns = read<PointGeometry>('towns');
  const waters = [sea, lagoons, lakes];
  return [
    ...FILES.flatMap((file) => malformed(file, read(file))),
    ...townsInWater(placesAsTowns(places), waters),
    ...townsInWater(towns, waters),
    ...waters.flatMap(crossedRings),
    ...wrongAreas(lagoons),
    ...wrongAreas(lakes),
    ...overlappingLagoons(lagoons),
    ...overlappingLagoons(lakes),
    ...wrongOutlets(lagoons, sea, GRAUS),
    ...wrongThau(lagoons),
    ...wrongShores(towns, lagoons),
    ...crossedRivers(rivers),
    ...riversShortOfSea(rivers, sea, MOUTHS),
    ...riversOffTowns(rivers, towns, RIVER_TOWNS),
    ...linesInWater(roads, waters),
    ...linesInWater(read<LineGeometry>('railways'), waters),
    ...partedRoads(roads),
    ...townsOffRoads(roads, towns, ROAD_TOWNS),
    ...wrongJourneys(journeys(roads, ROAD_KILOMETRES)),
    ...textureProblems(towns, waters),
    ...isochroneProblems(sea, lagoons),
  ];
}

/** Problems of the bands of driving time: their form, and whether they are those of today's roads and speeds. */
function isochroneProblems(...waters: readonly Collection<PolygonGeometry>[]): string[] {
  const committed = read<PolygonGeometry>('isochrones');
  const roads = [readRoadGraph(), readCenter(), bodiesOf(waters)] as const;
  return [
    ...crossedRings(committed),
    ...looseBands(committed),
    ...staleIsochrones(committed, makeIsochrones(...roads)),
    ...staleLight(read<PolygonGeometry>('light'), makeLight(...roads)),
  ];
}

/** Problems of the layers of texture: cover, relief, strokes, names; and of their weight. */
function textureProblems(
  towns: Collection<PointGeometry>,
  waters: readonly Collection<PolygonGeometry>[],
): string[] {
  const cover = read<PolygonGeometry>('landcover');
  const relief = read<PolygonGeometry>('relief');
  const names = read<LineGeometry>('name-lines');
  return [
    ...wrongKinds(cover),
    ...coverInWater(cover, waters),
    ...[relief, cover, read<PolygonGeometry>('relief-shade')].flatMap(crossedRings),
    ...cutRelief(relief),
    ...wrongTints(relief, towns),
    ...sunkenSummits(relief, read<PointGeometry>('summits')),
    ...wrongStrokes(read<LineGeometry>('hachures')),
    ...wrongNameLines(names),
    ...wrongTerritories(names, readPartners()),
    ...crowdedNames(names),
    ...heavyLayers(sizeOf),
  ];
}

if (import.meta.main) {
  console.log(`${asTable(figures())}\n`);
  const problems = allProblems(readPlaces());
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'The map holds together.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
