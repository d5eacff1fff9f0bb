import { NAME_ROWS } from '../drawn/nameLines.ts';
import { asLine } from './drawings.ts';
import type { Partner } from './partners.ts';
import type { Feature, LineGeometry, Name } from './types.ts';

const RANKS: Readonly<Record<string, number>> = { sea: 1, territory: 1, massif: 2, river: 3 };

function threeNames(text: string): Name {
  const [fr = '', es = fr, en = fr] = text.split('|');
  return { fr, es, en };
}

/**
 * The curves that carry names (longitude, latitude degrees). A territory has the name its office gives itself, and
 * `short`, what a map has room for.
 */
export function makeNameLines(partners: readonly Partner[]): Feature<LineGeometry>[] {
  return NAME_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [head = '', text = '', points = ''] = row.split(' : ');
      const [kind = '', id = ''] = head.split(' ');
      const short = threeNames(text);
      const partner = kind === 'territory' ? partners.find((one) => one.id === id) : undefined;
      const name = partner === undefined ? short : threeNames(partner.name);
      const line = asLine({ id, kind: `${kind}-name`, points, name, rank: RANKS[kind] ?? 3 });
      const properties = { ...line.properties, kind, ...(kind === 'territory' && { short }) };
      return { ...line, properties };
    });
}
