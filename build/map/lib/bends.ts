import type { Drawing } from '../drawn/drawing.ts';
import { length } from './measure.ts';
import { parseLine, withBends } from './shape.ts';
import type { Bends } from './shape.ts';
import { withTremor } from './tremor.ts';
import type { Line } from './types.ts';

/** The bends of each kind of shape, from the wide to the fine, in metres. */
const BENDS: Readonly<Record<string, readonly Bends[]>> = {
  lagoon: [
    { metres: 60, every: 700 },
    { metres: 22, every: 240 },
  ],
  reservoir: [{ metres: 45, every: 350 }],
  river: [
    { metres: 190, every: 950 },
    { metres: 90, every: 360 },
  ],
};
/** Shores whose corners stand this close carry their own shape: only a tremor of the hand is added. */
const FINE_CORNER_METRES = 480;
const TREMOR: readonly Bends[] = [
  { metres: 55, every: 900 },
  { metres: 38, every: 330 },
  { metres: 20, every: 130 },
];
const LAKE_TREMOR: readonly Bends[] = [
  { metres: 26, every: 260 },
  { metres: 16, every: 110 },
];
/** Wide rivers of the plain keep to their drawn line. */
const STRAIGHT: readonly string[] = ['rhone', 'petit-rhone'];
/** Rivers whose famous meanders are drawn: wide bends would blur them. */
const TIGHT: readonly string[] = ['vis'];

function scales({ id, kind }: Drawing): readonly Bends[] {
  if (kind === 'river' && STRAIGHT.includes(id)) return [];
  if (kind === 'river' && TIGHT.includes(id)) return [{ metres: 60, every: 240 }];
  return BENDS[kind] ?? [];
}

/** The smoothed line of a drawing (longitude, latitude degrees) with the bends its kind asks for. */
export function bent(line: Line, drawing: Drawing): Line {
  const seed = drawing.id.length * 7 + line.length;
  const corners = parseLine(drawing.points);
  const fine = length(corners) / corners.length < FINE_CORNER_METRES;
  if (fine && drawing.kind === 'lagoon') return withTremor(line, TREMOR, seed);
  if (fine && drawing.kind === 'reservoir') return withTremor(line, LAKE_TREMOR, seed);
  return withBends(line, scales(drawing), seed);
}
