import type { Destination } from '../destination.ts';
import { fieldName } from '../fieldPath.ts';
import { nearestWord } from '../nearestWord.ts';
import type { ContentProblem } from '../problem.ts';

const file = 'destination.json';

/**
 * Themes, landscapes and landmarks each have an id of their own, and landmarks name partners that exist.
 * @param partners ids of all partner files, broken ones included: those are reported for themselves
 */
export function checkIdentity(
  destination: Destination,
  partners: readonly string[],
): readonly ContentProblem[] {
  const { themes, landscapes, landmarks = [] } = destination;
  return [
    ...twice('themes', themes),
    ...twice('landscapes', landscapes),
    ...twice('landmarks', landmarks),
    ...landmarks.flatMap(({ partner }, index) => {
      if (partner === undefined || partners.includes(partner)) return [];
      const meant = nearestWord(partner, partners);
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      const message = `is "${partner}", which does not exist${hint}`;
      return [{ file, field: fieldName(['landmarks', index, 'partner']), message }];
    }),
  ];
}

function twice(list: string, things: readonly { readonly id: string }[]): readonly ContentProblem[] {
  const ids = things.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `is "${id}", which ${fieldName([list, first])} already has`;
    return [{ file, field: fieldName([list, index, 'id']), message }];
  });
}
