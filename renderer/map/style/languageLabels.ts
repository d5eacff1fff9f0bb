import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';
import { nameIn } from './expressions.ts';

/** Ids of the layers whose text changes with the language. */
export const languageLayers = [
  'line-names',
  'territory-curves',
  'water-names',
  'town-names',
  'summit-names',
  'place-names',
] as const;

/** The text of a layer in a language. Summits carry a sign and their height in metres. */
export function languageLabels(
  layer: (typeof languageLayers)[number],
  language: Language,
): ExpressionSpecification {
  const name = nameIn(language);
  if (layer === 'territory-curves') return ['get', language, ['get', 'short']];
  if (layer !== 'summit-names') return name;
  return ['concat', '▲\n', name, '\n', ['to-string', ['get', 'elevation']], ' m'];
}
