import { distance, length, moved, toMetres } from './measure.ts';
import { generator } from './shape.ts';
import type { Bends } from './shape.ts';
import type { Line, Position } from './types.ts';

/** Over how many metres a tremor comes and goes, so that calm stretches of shore stand beside ragged ones. */
const MOOD_METRES = 3500;
/** Both ends of a line stay; the tremor grows over this many metres. */
const QUIET_METRES = 350;

/**
 * Moves every vertex of a line (longitude, latitude degrees) aside by a smooth noise of several scales, in metres;
 * unlike bends it keeps what is drawn. The same `seed` always gives the same shore.
 */
export function withTremor(line: Line, scales: readonly Bends[], seed: number): Line {
  const total = length(line);
  const random = generator(seed);
  const waves = scales.map(({ metres, every }) => ({ metres, wave: noise(total, every, random) }));
  const mood = noise(total, MOOD_METRES, random);
  let walked = 0;
  return line.map((at, i): Position => {
    const [before, after] = [line[i - 1] ?? at, line[i + 1] ?? at];
    walked += distance(before, at);
    const [east, north] = toMetres(after, before);
    const span = Math.hypot(east, north);
    const quiet = Math.min(1, walked / QUIET_METRES, Math.max(0, total - walked) / QUIET_METRES);
    const strength = quiet * (0.65 + 0.6 * mood(walked));
    const off = strength * waves.reduce((sum, { metres, wave }) => sum + metres * wave(walked), 0);
    return span === 0 ? at : moved(at, (-north / span) * off, (east / span) * off);
  });
}

/** Smooth random values from -1 to 1 along `total` metres, one every `every` metres. */
function noise(total: number, every: number, random: () => number): (metres: number) => number {
  const values = Array.from({ length: Math.ceil(total / every) + 2 }, () => random() * 2 - 1);
  return (metres) => {
    const at = Math.max(0, metres) / every;
    const [a, b] = [values[Math.floor(at)] ?? 0, values[Math.floor(at) + 1] ?? 0];
    const t = at % 1;
    return a + (b - a) * t * t * (3 - 2 * t);
  };
}
