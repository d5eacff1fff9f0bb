import type { Driving } from '../driving.ts';
import type { Road, Winding } from './roads.ts';

/** Speeds that are easy to reckon with: a kilometre a minute on the motorway, half of it elsewhere. */
export const sampleDriving: Driving = {
  version: 1,
  kmPerHour: {
    motorway: [60, 60, 60, 60],
    trunk: [30, 30, 30, 30],
    primary: [30, 30, 30, 30],
    secondary: [30, 30, 30, 15],
  },
  lengthening: [1, 1, 1, 1],
  startMinutes: 0,
  rampMinutes: 0,
  junctionMinutes: 0,
  localKmPerHour: [10, 10, 10, 5],
  townSizes: {
    city: [{ kilometres: 2, kmPerHour: 15 }],
    town: [{ kilometres: 2, kmPerHour: 15 }],
    small: [{ kilometres: 2, kmPerHour: 15 }],
  },
  towns: [],
};

/** Degrees of latitude in a kilometre: roads that run north are easy to measure. */
export const kilometre = 1 / 111.195;

/** A position so many kilometres north of the start of the sample roads. */
export function north(kilometres: number): [number, number] {
  return [3, 43 + kilometres * kilometre];
}

/** A road through the given positions. */
export function sampleRoad(
  kind: Road['properties']['kind'],
  coordinates: readonly (readonly [number, number])[],
  winding: Winding = 0,
): Road {
  return {
    properties: { id: 'road', kind, winding },
    geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
  };
}
