import { distanceToLine } from '../lib/measure.ts';
import { selfCrossings } from '../lib/topology.ts';
import type { Collection, LineGeometry, PointGeometry, PolygonGeometry } from '../lib/types.ts';
import { called } from './water.ts';

/** Problems: rivers and canals (longitude, latitude degrees) that cross themselves. */
export function crossedRivers(rivers: Collection<LineGeometry>): string[] {
  return rivers.features.flatMap((river) =>
    selfCrossings(river.geometry.coordinates)
      .slice(0, 1)
      .map((at) => `${called(river)} crosses itself at ${at.join(', ')}.`),
  );
}

/** Problems: rivers of `mouths` whose last point is further than 250 m from the sea (longitude, latitude degrees). */
export function riversShortOfSea(
  rivers: Collection<LineGeometry>,
  sea: Collection<PolygonGeometry>,
  mouths: readonly string[],
): string[] {
  const shores = sea.features.flatMap(({ geometry }) => geometry.coordinates);
  return rivers.features
    .filter(({ properties }) => mouths.includes(properties.id))
    .flatMap((river) => {
      const mouth = river.geometry.coordinates.at(-1);
      const metres =
        mouth === undefined ? Infinity : Math.min(...shores.map((shore) => distanceToLine(mouth, shore)));
      return metres <= 250 ? [] : [`${called(river)} ends ${Math.round(metres)} m from the sea.`];
    });
}

/** Problems: rivers too far from a town they pass; `expected` gives kilometres by river id and town name. */
export function riversOffTowns(
  rivers: Collection<LineGeometry>,
  towns: Collection<PointGeometry>,
  expected: Readonly<Record<string, Readonly<Record<string, number>>>>,
): string[] {
  return Object.entries(expected).flatMap(([id, limits]) => {
    const river = rivers.features.find(({ properties }) => properties.id === id);
    if (river === undefined) return [`The river "${id}" is missing.`];
    return Object.entries(limits).flatMap(([name, limit]) => {
      const town = towns.features.find(({ properties }) => properties.name?.fr === name);
      if (town === undefined) return [`${name}, which ${called(river)} passes, is missing from the towns.`];
      const km = distanceToLine(town.geometry.coordinates, river.geometry.coordinates) / 1000;
      return km <= limit
        ? []
        : [`${called(river)} passes ${km.toFixed(1)} km from ${name}, more than ${limit} km.`];
    });
  });
}
