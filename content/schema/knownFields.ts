import type { DeclaredField, FieldValue } from './cardField.ts';
import { fieldMistake } from './fieldText.ts';
import { nearestWord } from './nearestWord.ts';
import type { Place } from './place.ts';

/**
 * What a place says in declared fields, without what is wrong: a field that nobody declared, or a value of another
 * type, is reported and taken out.
 */
export function knownFields(
  { fields = {} }: Pick<Place, 'fields'>,
  declared: readonly DeclaredField[],
  report: (path: readonly PropertyKey[], message: string) => void,
): Record<string, FieldValue> {
  const kept = Object.entries(fields).filter(([id, value]) => {
    const field = declared.find((each) => each.id === id);
    const mistake = field === undefined ? undeclared(id, declared) : fieldMistake(field, value);
    if (mistake !== null) report(['fields', id], mistake);
    return mistake === null;
  });
  return Object.fromEntries(kept);
}

function undeclared(id: string, declared: readonly DeclaredField[]): string {
  const ids = declared.map((field) => field.id);
  const meant = nearestWord(id, ids);
  const there = ids.length === 0 ? 'none is' : `there are ${ids.join(', ')}`;
  const hint = meant === undefined ? there : `did you mean "${meant}"?`;
  return `is not declared in cardFields of destination.json; ${hint}`;
}
