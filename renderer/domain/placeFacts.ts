import { type BuiltInField, type CardField, builtInFields } from '../../content/schema/cardField.ts';
import { fieldText } from '../../content/schema/fieldText.ts';
import type { Language } from '../../content/schema/language.ts';
import { type Place, seasons } from '../../content/schema/place.ts';

/** What a card says about a place, in order; each fact is put into words by the screen. */
export type PlaceFact =
  | { readonly kind: 'car'; readonly minutes: number }
  | {
      readonly kind: 'public';
      readonly mode: Place['access']['public'][number]['mode'];
      readonly index: number;
    }
  | { readonly kind: 'duration'; readonly duration: Place['duration'] }
  | { readonly kind: 'months'; readonly months: readonly number[] }
  | { readonly kind: 'seasons'; readonly seasons: Place['seasons']; readonly allYear: boolean }
  | { readonly kind: 'reducedMobility'; readonly value: 'yes' | 'partial' | 'no' }
  | { readonly kind: 'free' }
  /** A field that editors declared, in their words. */
  | {
      readonly kind: 'declared';
      readonly id: string;
      /** File below content/media. */
      readonly icon: string | null;
      readonly label: string;
      readonly value: string;
    };

const builtIn: Readonly<Record<BuiltInField, (place: Place) => readonly PlaceFact[]>> = {
  car: ({ access }) => [{ kind: 'car', minutes: access.carMinutes }],
  public: ({ access }) => access.public.map(({ mode }, index) => ({ kind: 'public', mode, index })),
  duration: ({ duration }) => [{ kind: 'duration', duration }],
  season: ({ months = [], seasons: own }) =>
    months.length > 0
      ? [{ kind: 'months', months }]
      : [{ kind: 'seasons', seasons: own, allYear: own.length === seasons.length }],
  reducedMobility: ({ reducedMobility: value }) =>
    value === 'unknown' ? [] : [{ kind: 'reducedMobility', value }],
  free: ({ free }) => (free === true ? [{ kind: 'free' }] : []),
};

/**
 * The facts that are known, in the order of the content. What is unknown is left out, never guessed.
 * @param fields the content's own order and fields; without them, what every place has
 */
export function placeFacts(
  place: Place,
  language: Language,
  fields: readonly CardField[] = builtInFields,
): readonly PlaceFact[] {
  return fields.flatMap((field): readonly PlaceFact[] => {
    if (typeof field === 'string') return builtIn[field](place);
    const known = place.fields?.[field.id];
    const value = known === undefined ? null : fieldText(field, known, language);
    if (value === null) return [];
    return [
      { kind: 'declared', id: field.id, icon: field.icon ?? null, label: field.label[language], value },
    ];
  });
}
