import { expect, test } from 'vitest';
import type {
  Collection,
  Feature,
  LineGeometry,
  PointGeometry,
  PolygonGeometry,
  Position,
} from '../lib/types.ts';
import { coverInWater, wrongKinds } from './landcover.ts';
import { crowdedNames, wrongNameLines, wrongTerritories } from './nameLines.ts';
import { cutRelief, sunkenSummits, wrongStrokes, wrongTints } from './relief.ts';
import { heavyLayers } from './sizes.ts';

const office = { id: 'thau', name: 'Thau', center: [3.6, 43.4] as const };

function square(id: string, kind: string, [west, south]: Position, size: number): Feature<PolygonGeometry> {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return {
    type: 'Feature',
    properties: { id, kind, source: 'drawn' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function line(
  id: string,
  kind: string,
  coordinates: readonly Position[],
  name = 'Thau',
): Feature<LineGeometry> {
  const properties = { id, kind, source: 'drawn' as const, name: { fr: name, es: name, en: name } };
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function town(elevation: number): Collection<PointGeometry> {
  const properties = { id: 'town', kind: 'summit', source: 'drawn' as const, rank: 1, elevation };
  return of({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [3.05, 43.55] } });
}

function of<F extends Feature>(
  ...features: F[]
): { readonly type: 'FeatureCollection'; readonly features: F[] } {
  return { type: 'FeatureCollection', features };
}

const curve: readonly Position[] = [
  [3.55, 43.4],
  [3.6, 43.402],
  [3.65, 43.4],
];

test('cover may neither reach into a lagoon nor swallow one', () => {
  const lagoon = of(square('etang', 'lagoon', [3.5, 43.4], 0.05));
  expect(coverInWater(of(square('forest-1', 'forest', [3.6, 43.4], 0.05)), [lagoon])).toEqual([]);
  expect(coverInWater(of(square('forest-1', 'forest', [3.53, 43.42], 0.1)), [lagoon])[0]).toContain(
    'lies in etang',
  );
  expect(coverInWater(of(square('forest-1', 'forest', [3.4, 43.3], 0.3)), [lagoon])[0]).toContain(
    'covers etang',
  );
});

test('cover of an unknown kind, and a kind that grows nowhere, are found', () => {
  const problems = wrongKinds(of(square('lawn-1', 'lawn', [3.5, 43.4], 0.05)));
  expect(problems).toContain('lawn-1 is of the unknown kind "lawn".');
  expect(problems).toContain('Nothing is covered by beach.');
});

test('a town or a summit on the wrong tint is found', () => {
  const tints = of(square('above', 'height', [3, 43.5], 0.1));
  const low = {
    ...tints,
    features: tints.features.map((f) => ({ ...f, properties: { ...f.properties, level: 1 } })),
  };
  expect(wrongTints(low, town(150)).filter((text) => text.includes('stands'))).toEqual([]);
  expect(wrongTints(low, town(900)).some((text) => text.includes('stands on tint 1 instead of 4'))).toBe(
    true,
  );
  expect(sunkenSummits(low, town(1500))).toHaveLength(1);
  expect(sunkenSummits(low, town(130))).toEqual([]);
});

test('a stroke is short, straight and of a known kind', () => {
  expect(
    wrongStrokes(
      of(
        line('h1', 'scarp', [
          [3.5, 43.4],
          [3.503, 43.402],
        ]),
      ),
    ),
  ).toEqual([]);
  expect(
    wrongStrokes(
      of(
        line('h1', 'cliff', [
          [3.5, 43.4],
          [3.55, 43.402],
          [3.6, 43.4],
        ]),
      ),
    ),
  ).toHaveLength(3);
});

test('a name is gently curved, long enough and reads from left to right', () => {
  expect(wrongNameLines(of(line('thau', 'territory', curve)))).toEqual([]);
  expect(wrongNameLines(of(line('thau', 'territory', [...curve].reverse())))[0]).toContain('left to right');
  expect(
    wrongNameLines(
      of(
        line('thau', 'territory', [
          [3.55, 43.4],
          [3.6, 43.4],
          [3.6, 43.45],
        ]),
      ),
    )[0],
  ).toContain('sharply');
  expect(
    wrongNameLines(
      of(
        line('thau', 'massif', [
          [3.55, 43.4],
          [3.56, 43.4],
        ]),
      ),
    )[0],
  ).toContain('0.8 km');
});

test('every office has one territory name, its own, near its centre', () => {
  const far = curve.map(([lon, lat]): Position => [lon + 1, lat]);
  expect(wrongTerritories(of(line('thau', 'territory', curve)), [office])).toEqual([]);
  expect(wrongTerritories(of(), [office])[0]).toContain('0 territory names');
  expect(wrongTerritories(of(line('thau', 'territory', far)), [office])[0]).toContain('km away');
  expect(wrongTerritories(of(line('thau', 'territory', curve, 'Sète')), [office])[0]).toContain(
    'not called Thau',
  );
  expect(wrongTerritories(of(line('or', 'territory', curve)), [])[0]).toContain('no partner');
});

test('names keep their distance', () => {
  const beside = curve.map(([lon, lat]): Position => [lon, lat + 0.005]);
  const above = curve.map(([lon, lat]): Position => [lon, lat + 0.05]);
  expect(crowdedNames(of(line('a', 'massif', curve), line('b', 'massif', beside)))).toHaveLength(1);
  expect(crowdedNames(of(line('a', 'massif', curve), line('b', 'massif', above)))).toEqual([]);
});

test('a layer that weighs too much is named', () => {
  expect(heavyLayers(() => 1000)).toEqual([]);
  expect(heavyLayers((name) => (name === 'hachures' ? 900_000 : 0)).join()).toContain(
    'hachures weighs 900 KB',
  );
});

test('relief that ends in a straight cut is named, and none at the edge of the sheet', () => {
  const slope = (south: number, bend: number): Feature<PolygonGeometry> => ({
    type: 'Feature',
    properties: { id: 'above-120-1', kind: 'height', source: 'drawn', level: 1 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [3.01, south],
          [3.09, south + bend],
          [3.1, south + 0.02],
          [3.01, south],
        ],
      ],
    },
  });
  const cut = (south: number, bend: number): string[] =>
    cutRelief({ type: 'FeatureCollection', features: [slope(south, bend)] });
  expect(cut(42.8, 0).join()).toContain('cut off straight');
  expect(cut(42.8, 0.001)).toEqual([]);
  expect(cut(44.8, 0)).toEqual([]);
});
