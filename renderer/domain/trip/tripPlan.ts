import type { Place, Stay } from '../../../content/schema/place.ts';

/** Minutes that a place takes, as its card says. */
const visitMinutes: Readonly<Record<Place['duration'], number>> = { hour: 60, 'half-day': 210, day: 420 };
/** Minutes of a day that people on holiday spend at the wheel and at what they came for; the rest is meals and idling. */
const dayMinutes = 540;
/** A weekend has two days; more of them are a holiday. */
const weekendDays = 2;

export interface TripPlan {
  /** Minutes at the wheel: from the centre to the first stop, between stops, and from the last one back; one more than stops. */
  readonly legs: readonly number[];
  readonly drivingMinutes: number;
  readonly visitingMinutes: number;
  /** Days it takes when every day begins where the last one ended. */
  readonly days: number;
  /** Whether a tram, train, bus or boat goes to every stop. */
  readonly withoutCar: boolean;
  /** What it fits in. */
  readonly stay: Stay;
}

export interface PlanOptions {
  /** What is visited, in order. */
  readonly stops: readonly Pick<Place, 'duration' | 'position' | 'access'>[];
  /** Longitude, latitude of where the trip begins and ends. */
  readonly center: Place['position'];
  /** Minutes at the wheel between two positions. */
  readonly minutesBetween: (from: Place['position'], to: Place['position']) => number;
}

/** What a trip asks of those who make it. */
export function planTrip({ stops, center, minutesBetween }: PlanOptions): TripPlan {
  if (stops.length === 0)
    return { legs: [], drivingMinutes: 0, visitingMinutes: 0, days: 0, withoutCar: false, stay: 'day' };
  const points = [center, ...stops.map(({ position }) => position), center];
  const legs = points.slice(1).map((to, index) => Math.round(minutesBetween(points[index] ?? to, to)));
  let days = 1;
  let today = 0;
  let visiting = 0;
  stops.forEach(({ duration }, index) => {
    const visit = visitMinutes[duration];
    visiting += visit;
    // The way home belongs to the last day.
    const home = index === stops.length - 1 ? (legs.at(-1) ?? 0) : 0;
    const more = (legs[index] ?? 0) + visit + home;
    if (today > 0 && today + more > dayMinutes) {
      days += 1;
      today = 0;
    }
    today += more;
  });
  return {
    legs,
    drivingMinutes: legs.reduce((sum, leg) => sum + leg, 0),
    visitingMinutes: visiting,
    days,
    withoutCar: stops.every(({ access }) => access.public.length > 0),
    stay: days === 1 ? 'day' : days <= weekendDays ? 'weekend' : 'weeks',
  };
}
