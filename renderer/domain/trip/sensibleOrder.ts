/** Minutes at the wheel from one thing to another, by their numbers; the same there and back. */
export type Minutes = (from: number, to: number) => number;

/** Up to here the shortest tour is worked out; beyond it, a good one is sought. */
const exactUpTo = 9;

/** Minutes of a tour: from the start to each stop in turn, and back to the start. @param start its number */
export function tourMinutes(order: readonly number[], start: number, minutes: Minutes): number {
  let sum = 0;
  let here = start;
  for (const stop of order) {
    sum += minutes(here, stop);
    here = stop;
  }
  return order.length === 0 ? 0 : sum + minutes(here, start);
}

/**
 * An order of the stops with little driving, beginning and ending at the start. Never longer than the order given, and
 * in one of its two directions: that in which the first stops of the given order come earlier.
 * @param stops numbers of what is visited, each once
 */
export function sensibleOrder(stops: readonly number[], start: number, minutes: Minutes): readonly number[] {
  if (stops.length < 3) return stops;
  const found =
    stops.length <= exactUpTo ? shortestTour(stops, start, minutes) : improvedTour(stops, start, minutes);
  const [before, after] = [tourMinutes(stops, start, minutes), tourMinutes(found, start, minutes)];
  // A little shorter is not worth another order than the visitor's own.
  if (after > before - 1) return stops;
  const first = found.indexOf(stops[0] ?? -1);
  return first > (found.length - 1) / 2 ? [...found].reverse() : found;
}

/** Held and Karp: the cheapest way through each set of stops to each last one. */
function shortestTour(stops: readonly number[], start: number, minutes: Minutes): readonly number[] {
  const count = stops.length;
  const at = (index: number): number => stops[index] ?? start;
  const sets = 1 << count;
  const cost = new Float64Array(sets * count).fill(Infinity);
  const before = new Int8Array(sets * count).fill(-1);
  for (let last = 0; last < count; last += 1) cost[(1 << last) * count + last] = minutes(start, at(last));
  for (let set = 1; set < sets; set += 1)
    for (let last = 0; last < count; last += 1) {
      const here = cost[set * count + last] ?? Infinity;
      if ((set & (1 << last)) === 0 || here === Infinity) continue;
      for (let next = 0; next < count; next += 1) {
        if ((set & (1 << next)) !== 0) continue;
        const slot = (set | (1 << next)) * count + next;
        const there = here + minutes(at(last), at(next));
        if (there >= (cost[slot] ?? Infinity)) continue;
        cost[slot] = there;
        before[slot] = last;
      }
    }
  let set = sets - 1;
  let last = 0;
  let best = Infinity;
  for (let end = 0; end < count; end += 1) {
    const whole = (cost[set * count + end] ?? Infinity) + minutes(at(end), start);
    if (whole < best) [best, last] = [whole, end];
  }
  const tour: number[] = [];
  while (last >= 0) {
    tour.push(at(last));
    const earlier = before[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = earlier;
  }
  return tour.reverse();
}

/** The given order, with parts of it turned round or moved elsewhere as long as that saves driving. */
function improvedTour(stops: readonly number[], start: number, minutes: Minutes): readonly number[] {
  let best = nearestNext(stops, start, minutes);
  if (tourMinutes(stops, start, minutes) < tourMinutes(best, start, minutes)) best = stops;
  for (let better: readonly number[] | null = best; better !== null;) {
    best = better;
    better = improvement(best, start, minutes);
  }
  return best;
}

function nearestNext(stops: readonly number[], start: number, minutes: Minutes): readonly number[] {
  const left = [...stops];
  const tour: number[] = [];
  for (let here = start; left.length > 0;) {
    const from = here;
    left.sort((one, other) => minutes(from, one) - minutes(from, other));
    const next = left.shift();
    if (next === undefined) break;
    tour.push(next);
    here = next;
  }
  return tour;
}

/** A tour that is shorter by at least a second, or null. */
function improvement(tour: readonly number[], start: number, minutes: Minutes): readonly number[] | null {
  const now = tourMinutes(tour, start, minutes);
  for (let from = 0; from < tour.length; from += 1)
    for (let to = from + 1; to <= tour.length; to += 1) {
      const part = tour.slice(from, to);
      const rest = tour.toSpliced(from, to - from);
      const candidates = [tour.toSpliced(from, to - from, ...[...part].reverse())];
      // Up to three stops in a row find a better place elsewhere.
      if (part.length <= 3)
        for (let place = 0; place <= rest.length; place += 1)
          candidates.push(rest.toSpliced(place, 0, ...part));
      const better = candidates.find((each) => tourMinutes(each, start, minutes) < now - 1 / 60);
      if (better !== undefined) return better;
    }
  return null;
}
