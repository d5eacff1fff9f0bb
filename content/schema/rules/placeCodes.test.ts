import { expect, test } from 'vitest';
import type { Place } from '../place.ts';
import { placeCode } from '../placeCode.ts';
import { checkPlaceCodes } from './placeCodes.ts';

const check = (...ids: readonly string[]) => checkPlaceCodes({ places: ids.map((id) => ({ id }) as Place) });

/** Two ids that share a code: among so many there are some. */
function twins(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const id = `place-${number}`;
    const other = seen.get(placeCode(id));
    if (other !== undefined) return [other, id];
    seen.set(placeCode(id), id);
  }
}

test('two places whose codes in a trip are the same are named, the later one with what to do', () => {
  const [one, other] = twins();
  expect(check('beach', one, 'harbour', other)).toEqual([
    {
      file: `places/${other}.json`,
      field: 'id',
      message: `is "${other}", which makes the same code in a trip as "${one}"; give the place another id and file name`,
    },
  ]);
  expect(check('beach', one, 'harbour')).toEqual([]);
});

test('the code is that of FNV-1a, as a companion page in another language works it out', () => {
  // The published hashes of "" and "foobar": 811c9dc5 and bf9cf968; their lowest 24 bits in base64url.
  const published = (hash: string): string => Buffer.from(hash.slice(2), 'hex').toString('base64url');
  expect(placeCode('')).toBe(published('811c9dc5'));
  expect(placeCode('foobar')).toBe(published('bf9cf968'));
});
