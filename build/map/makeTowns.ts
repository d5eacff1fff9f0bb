import { LABELLED, SPANISH, VILLAGES } from './drawn/towns.ts';
import { write } from './lib/files.ts';
import { readPlaces } from './lib/geonames.ts';
import { closeness } from './lib/sheet.ts';
import type { Place } from './lib/geonames.ts';
import type { Feature, Name, PointGeometry } from './lib/types.ts';

function named(fr: string): Name {
  return { fr, es: SPANISH[fr] ?? fr, en: fr };
}

function kebab(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/** The labelled towns: chosen GeoNames places and the drawn villages (longitude, latitude degrees), by rank. */
export function chooseTowns(places: readonly Place[]): Feature<PointGeometry>[] {
  const drawn = new Set(VILLAGES.map(({ name }) => name));
  const chosen = Object.entries(LABELLED).flatMap(([rank, names]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => !drawn.has(name))
      .map((name) => fromPlace(chosenPlace(places, name), Number(rank))),
  );
  const villages = VILLAGES.map(({ name, at, rank }): Feature<PointGeometry> => ({
    type: 'Feature',
    properties: { id: kebab(name), kind: 'village', source: 'drawn', name: named(name), rank },
    geometry: { type: 'Point', coordinates: at },
  }));
  return [...chosen, ...villages].sort((a, b) => (a.properties.rank ?? 9) - (b.properties.rank ?? 9));
}

/** The place of that name: of several, one in the kiosk's own country, and there the largest. */
function chosenPlace(places: readonly Place[], name: string): Place {
  const called = places.filter((place) => place.name === name);
  const near = called.filter(({ at }) => closeness(at) === 1);
  const [first, ...others] = near.length > 0 ? near : called;
  if (first === undefined) throw new Error(`GeoNames has no "${name}" here: draw it in drawn/towns.ts`);
  return others.reduce((best, place) => (place.population > best.population ? place : best), first);
}

function fromPlace(place: Place, rank: number): Feature<PointGeometry> {
  const { name, at, population, elevation, insee } = place;
  return {
    type: 'Feature',
    properties: {
      id: kebab(name),
      kind: population > 10_000 ? 'city' : 'town',
      source: 'geonames',
      name: named(name),
      rank,
      ...(population > 0 && { population }),
      elevation,
      insee,
    },
    geometry: { type: 'Point', coordinates: at },
  };
}

if (import.meta.main) write('towns', chooseTowns(readPlaces()));
