import fc from 'fast-check';
import { Point, type Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import { territoryMarks, touchedThing } from './mapTouch.ts';

const content = {
  partners: [{ id: 'palavas' }, { id: 'lunel' }],
  destination: {
    landmarks: [
      { id: 'lighthouse', partner: 'palavas' },
      { id: 'pyramids', partner: 'la-grande-motte' },
      { id: 'flamingos' },
    ],
  },
} as unknown as Content;
const marks = territoryMarks(content);

/** Something drawn: a square around a point, as MapLibre keeps it for touches. */
interface Drawn {
  readonly layer: string;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** A map on which a degree is a pixel; the first thing drawn lies on top. */
function mapOf(drawn: readonly Drawn[]): MapLibreMap {
  const map = {
    project: ([x, y]: [number, number]) => new Point(x, y),
    queryRenderedFeatures: (
      area: Point | [[number, number], [number, number]],
      { layers = [] as string[] },
    ) => {
      const [[left, top], [right, bottom]] =
        area instanceof Point
          ? ([
              [area.x, area.y],
              [area.x, area.y],
            ] as const)
          : area;
      return drawn
        .filter(({ layer, x, y, half }) => {
          const meets = x + half >= left && x - half <= right && y + half >= top && y - half <= bottom;
          return layers.includes(layer) && meets;
        })
        .map(({ layer, id, x, y }) => ({
          layer: { id: layer },
          properties: { id },
          geometry: { type: 'Point', coordinates: [x, y] },
        }));
    },
  };
  return map as unknown as MapLibreMap;
}

const finger = new Point(0, 0);
const at = (layer: string, id: string, x: number, half = 10): Drawn => ({ layer, id, x, y: 0, half });
const touched = (...drawn: readonly Drawn[]) => touchedThing(mapOf(drawn), finger, 30, marks);

test('what is exactly under the finger wins, and there a place wins over a territory', () => {
  const [place, sign] = [at('places', 'quay', 0), at('signs', 'palavas', 0)];
  expect(touched(sign, place)).toEqual({ kind: 'place', placeId: 'quay' });
  expect(touched(sign, at('places', 'quay', 25))).toEqual({ kind: 'territory', partnerId: 'palavas' });
  expect(touched(at('signs', 'palavas', 25), at('places', 'quay', 30))).toMatchObject({ kind: 'place' });
});

test('of several territories within reach the nearest as it is drawn is meant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 18 }), fc.integer({ min: 36, max: 39 }), (near, far) => {
      const [one, two] = [at('territory-curves', 'lunel', far), at('signs', 'palavas', -near)];
      expect(touched(one, two)).toEqual({ kind: 'territory', partnerId: 'palavas' });
    }),
  );
});

test('a pictogram opens its territory; one without a partner, or whose partner is not shown, does nothing', () => {
  expect(touched(at('landmarks', 'lighthouse', 0))).toEqual({ kind: 'territory', partnerId: 'palavas' });
  expect(touched(at('landmarks', 'pyramids', 0), at('signs', 'la-grande-motte', 0))).toBeNull();
  expect(touched(at('landmarks', 'flamingos', 0))).toBeNull();
  expect(touched(at('landmarks', 'flamingos', 0), at('signs', 'lunel', 25))).toBeNull();
  // What lies under it can still be meant.
  expect(touched(at('landmarks', 'flamingos', 0), at('signs', 'lunel', 0))).toMatchObject({
    partnerId: 'lunel',
  });
});

test('out of reach is out of reach', () => {
  expect(touched(at('signs', 'palavas', 41), at('places', 'quay', 41))).toBeNull();
});
