import { type Language, languages } from '../../content/schema/language.ts';
import { type MapPart, mapParts } from '../map/style/buildStyle.ts';
import type { Padding } from '../map/mapView.ts';

/** What a plate of the map is to show. */
export interface PlateOrder {
  readonly language: Language;
  readonly highContrast: boolean;
  readonly parts: readonly MapPart[];
  /** A view of its own, or the whole destination. */
  readonly view: { readonly center: readonly [number, number]; readonly zoom: number } | null;
  /** What panels take from the picture, CSS px. */
  readonly room: Padding;
}

const numbers = (text: string | null): number[] => (text === null ? [] : text.split(',').map(Number));

/**
 * Reads the order from the address of the page: `lang`, `contrast=high`, `parts` (names joined by commas), `view`
 * (longitude,latitude,zoom) and `room` (top,right,bottom,left). What is missing or wrong becomes the usual.
 */
export function plateOrder(asked: URLSearchParams): PlateOrder {
  const [longitude, latitude, zoom] = numbers(asked.get('view'));
  const [top = 0, right = 0, bottom = 0, left = 0] = numbers(asked.get('room'));
  const parts = asked.get('parts')?.split(',') ?? [];
  const named = mapParts.filter((part) => parts.includes(part));
  return {
    language: languages.find((language) => language === asked.get('lang')) ?? 'fr',
    highContrast: asked.get('contrast') === 'high',
    parts: named.length === 0 ? mapParts : named,
    view:
      longitude === undefined || latitude === undefined || zoom === undefined
        ? null
        : { center: [longitude, latitude], zoom },
    room: { top, right, bottom, left },
  };
}
