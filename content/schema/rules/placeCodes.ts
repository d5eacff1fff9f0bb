import type { Content } from '../content.ts';
import { placeCode } from '../placeCode.ts';
import type { ContentProblem } from '../problem.ts';

/**
 * A trip travels as the codes of its places, so no two of them may share one. With a few hundred places that is one
 * chance in some hundreds; the place that comes later by its id needs another.
 */
export function checkPlaceCodes({ places }: Pick<Content, 'places'>): readonly ContentProblem[] {
  const taken = new Map<string, string>();
  return places.flatMap(({ id }) => {
    const code = placeCode(id);
    const other = taken.get(code);
    if (other === undefined) taken.set(code, id);
    const message = `is "${id}", which makes the same code in a trip as "${other ?? ''}"; give the place another id and file name`;
    return other === undefined ? [] : [{ file: `places/${id}.json`, field: 'id', message }];
  });
}
