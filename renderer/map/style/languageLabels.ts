import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import { type DrawScale, fromZoom, nameIn } from './expressions.ts';

/** Ids of the layers whose text changes with the language. */
export const languageLayers = [
  'line-names',
  'territory-curves',
  'water-names',
  'towns',
  'summit-names',
  'places',
  'petals',
  'basemap-names',
] as const;

/** The text of a layer in a language. Summits carry a sign and their height in metres. */
export function languageLabels(
  layer: (typeof languageLayers)[number],
  language: Language,
  scale: DrawScale,
): ExpressionSpecification {
  const name = nameIn(language);
  // Archives hold `name` as it stands on the spot, and other languages beside it where they differ.
  if (layer === 'basemap-names')
    return ['coalesce', ['get', `name:${language}`], ['get', 'name:latin'], ['get', 'name']];
  if (layer === 'territory-curves') return ['get', language, ['get', 'short']];
  // Names of places only where there is room for them.
  if (layer === 'places' || layer === 'petals') return fromZoom(scale, '', [9.6, ['get', language]]);
  if (layer !== 'summit-names') return name;
  return ['concat', '▲\n', name, '\n', ['to-string', ['get', 'elevation']], ' m'];
}
