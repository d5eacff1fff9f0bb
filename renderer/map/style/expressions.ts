import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';

/** The name of a feature whose property `name` holds one text per language. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['get', language, ['get', 'name']];
}

/**
 * A length that grows between zoom levels.
 * @param unit CSS px of one design pixel
 * @param stops pairs of zoom and length in design pixels
 */
export function byZoom(
  unit: number,
  ...stops: readonly (readonly [zoom: number, length: number])[]
): ExpressionSpecification {
  const flat = stops.flatMap(([zoom, length]) => [zoom, length * unit]);
  return ['interpolate', ['linear'], ['zoom'], ...flat] as ExpressionSpecification;
}
