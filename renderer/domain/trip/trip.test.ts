import { mostStops } from '../../../content/schema/itinerary.ts';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import { sensibleOrder, tourMinutes } from './sensibleOrder.ts';
import { companionAddress, mapsAddresses } from './takeAway.ts';
import { addStop, moveStop, noTrip, removeStop, soundTrip } from './trip.ts';
import { placeCode } from '../../../content/schema/placeCode.ts';
import { decodeTrip, encodeTrip } from './tripCode.ts';
import { planTrip } from './tripPlan.ts';

const allPlaces = fs
  .readdirSync(path.join(projectRoot, 'content/places'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));
const tripArbitrary = fc.shuffledSubarray(allPlaces, { maxLength: mostStops });

describe('the notebook', () => {
  test('what is added and taken away again leaves the trip as it was', () => {
    fc.assert(
      fc.property(tripArbitrary, fc.constantFrom(...allPlaces), (trip, place) => {
        const more = addStop(trip, place);
        expect(more.length).toBeLessThanOrEqual(mostStops);
        if (trip.includes(place)) expect(more).toBe(trip);
        else expect(removeStop(more, place)).toEqual(trip);
      }),
    );
  });

  test('moving changes the order and nothing else, and back restores it', () => {
    fc.assert(
      fc.property(tripArbitrary, fc.nat(), fc.integer({ min: -30, max: 30 }), (trip, which, steps) => {
        const place = trip[which % Math.max(1, trip.length)] ?? 'nowhere';
        const moved = moveStop(trip, place, steps);
        expect([...moved].sort()).toEqual([...trip].sort());
        const way = moved.indexOf(place) - trip.indexOf(place);
        expect(moveStop(moved, place, -way)).toEqual(trip);
      }),
    );
  });

  test('a trip from outside keeps what exists, once each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'gone'), { maxLength: 60 }), (places) => {
        const trip = soundTrip(places, (place) => place !== 'gone');
        expect(new Set(trip).size).toBe(trip.length);
        expect(trip).not.toContain('gone');
        expect(trip.length).toBeLessThanOrEqual(mostStops);
      }),
    );
    expect(noTrip).toEqual([]);
  });
});

/** Points on a sheet, with straight roads between them. */
const pointsArbitrary = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })), {
  minLength: 1,
  maxLength: 14,
});
const onSheet = (points: readonly (readonly [number, number])[]) => (from: number, to: number) => {
  const [a, b] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
};
const permutations = (list: readonly number[]): readonly (readonly number[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((each, at) => permutations(list.toSpliced(at, 1)).map((rest) => [each, ...rest]));

describe('a sensible order', () => {
  test('holds every stop once and is never longer than the order it was given', () => {
    fc.assert(
      fc.property(pointsArbitrary, (points) => {
        const minutes = onSheet(points);
        const stops = points.map((_, index) => index).slice(1);
        const order = sensibleOrder(stops, 0, minutes);
        expect([...order].sort((a, b) => a - b)).toEqual(stops);
        expect(tourMinutes(order, 0, minutes)).toBeLessThanOrEqual(tourMinutes(stops, 0, minutes) + 1e-9);
      }),
    );
  });

  test('of few stops is within a minute of the shortest there is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { minLength: 2, maxLength: 6 }), (points) => {
        const minutes = onSheet(points);
        const stops = points.map((_, index) => index).slice(1);
        const best = Math.min(...permutations(stops).map((order) => tourMinutes(order, 0, minutes)));
        expect(tourMinutes(sensibleOrder(stops, 0, minutes), 0, minutes)).toBeLessThanOrEqual(best + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('of many stops leaves no crossing that turning a part round would mend', () => {
    const points = Array.from({ length: mostStops + 1 }, (_, index): [number, number] => [
      (index * 37) % 90,
      (index * 53) % 89,
    ]);
    const minutes = onSheet(points);
    const stops = points.map((_, index) => index).slice(1);
    const order = sensibleOrder(stops, 0, minutes);
    const length = tourMinutes(order, 0, minutes);
    expect(length).toBeLessThan(0.6 * tourMinutes(stops, 0, minutes));
    for (let from = 0; from < order.length; from += 1)
      for (let to = from + 2; to <= order.length; to += 1) {
        const turned = order.toSpliced(from, to - from, ...order.slice(from, to).reverse());
        expect(tourMinutes(turned, 0, minutes)).toBeGreaterThan(length - 0.02);
      }
  });
});

describe('the plan', () => {
  const stop = (duration: 'hour' | 'half-day' | 'day') => ({
    duration,
    position: [3.5, 43.5] as [number, number],
    access: { carMinutes: 30, public: [] },
  });
  const plan = (durations: readonly ('hour' | 'half-day' | 'day')[], leg: number) =>
    planTrip({ stops: durations.map(stop), center: [3.9, 43.6], minutesBetween: () => leg });

  test('legs lead from the centre through every stop and back, and sum up', () => {
    const { legs, drivingMinutes, visitingMinutes } = plan(['hour', 'half-day'], 20);
    expect(legs).toEqual([20, 20, 20]);
    expect([drivingMinutes, visitingMinutes]).toEqual([60, 270]);
    expect(plan([], 20).legs).toEqual([]);
  });

  test('two half-days near by are a day, three are a weekend, a week of them is a holiday', () => {
    expect(plan(['half-day', 'half-day'], 20)).toMatchObject({ days: 1, stay: 'day' });
    expect(plan(['half-day', 'half-day', 'half-day'], 20)).toMatchObject({ days: 2, stay: 'weekend' });
    expect(
      plan(
        Array.from({ length: 6 }, () => 'half-day' as const),
        20,
      ),
    ).toMatchObject({ days: 3, stay: 'weeks' });
  });

  test('one stop more, or a longer drive, never takes less time', () => {
    const durations = fc.array(fc.constantFrom('hour' as const, 'half-day' as const, 'day' as const), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(durations, fc.nat(200), fc.nat(60), (list, leg, more) => {
        expect(plan([...list, 'hour'], leg).days).toBeGreaterThanOrEqual(plan(list, leg).days);
        expect(plan(list, leg + more).days).toBeGreaterThanOrEqual(plan(list, leg).days);
      }),
    );
  });
});

describe('the code', () => {
  test('of a place is four letters that an address takes as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(placeCode(id)).toMatch(/^[\w-]{4}$/u);
      }),
    );
  });

  test('carries every trip, and is short enough to be read from a screen', () => {
    fc.assert(
      fc.property(tripArbitrary, (trip) => {
        const code = encodeTrip(trip);
        expect(decodeTrip(code, allPlaces)).toEqual({ ok: true, trip, unknown: 0 });
        expect(code.length).toBe(2 + 4 * trip.length);
        expect(code).toMatch(/^[\w-]+$/u);
      }),
    );
  });

  test('says how many of its places are gone', () => {
    fc.assert(
      fc.property(tripArbitrary, fc.subarray(allPlaces), (trip, known) => {
        const kept = trip.filter((place) => known.includes(place));
        expect(decodeTrip(encodeTrip(trip), known)).toEqual({
          ...{ ok: true, trip: kept, unknown: trip.length - kept.length },
        });
      }),
    );
  });

  test('a damaged, shortened, foreign or endless one is refused, and no text makes it crash', () => {
    const code = encodeTrip(allPlaces.slice(0, 5));
    expect(decodeTrip(code.slice(0, -1), allPlaces)).toEqual({ ok: false, why: 'damaged' });
    expect(decodeTrip(code.replace(code[4] ?? '', code[4] === 'A' ? 'B' : 'A'), allPlaces).ok).toBe(false);
    expect(decodeTrip(`2${code.slice(1)}`, allPlaces)).toEqual({ ok: false, why: 'version' });
    expect(decodeTrip(encodeTrip(allPlaces.slice(0, mostStops + 1)), allPlaces)).toEqual({
      ok: false,
      why: 'long',
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['version', 'damaged', 'long', undefined]).toContain(
          ((decoded) => (decoded.ok ? undefined : decoded.why))(decodeTrip(`1${text}`, allPlaces)),
        );
      }),
    );
  });
});

describe('what is taken away', () => {
  test('the companion’s address keeps its own path, and the trip stays behind the #', () => {
    fc.assert(
      fc.property(tripArbitrary, (trip) => {
        const url = new URL(companionAddress('https://example.org/trip/?from=stand', trip).address);
        expect(`${url.origin}${url.pathname}${url.search}`).toBe('https://example.org/trip/?from=stand');
        expect(decodeTrip(url.hash.replace('#trip=', ''), allPlaces)).toMatchObject({ ok: true, trip });
      }),
    );
  });

  test('maps links hold every stop in order, never more than a phone takes, each from where the last ended', () => {
    const position = fc.tuple(
      fc.double({ min: 2, max: 5, noNaN: true }),
      fc.double({ min: 43, max: 45, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { maxLength: mostStops }), (stops) => {
        const links = mapsAddresses([3.88, 43.61], stops);
        const ways = links.map(({ address }) => new URL(address).pathname.split('/').slice(3));
        for (const way of ways) expect(way.length).toBeLessThanOrEqual(10);
        expect(ways.map((way) => way[0])).toEqual(
          ['43.61000,3.88000', ...ways.map((way) => way.at(-1))].slice(0, ways.length),
        );
        expect(ways.flatMap((way) => way.slice(1))).toEqual(
          stops.map(([x, y]) => `${y.toFixed(5)},${x.toFixed(5)}`),
        );
        expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(stops.length);
      }),
    );
  });
});
