import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../../content/schema/language.ts';

/** The name of a feature whose property `name` holds one text per language. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['get', language, ['get', 'name']];
}

/** How large things are drawn, and from which zoom on. */
export interface DrawScale {
  /** CSS px of one design pixel. */
  readonly unit: number;
  /** Zoom levels by which the same view lies deeper than on a screen of design pixels: one on a screen twice as large. */
  readonly deeper: number;
}

/** The scale of a screen. @param unit CSS px of one design pixel @param letters how much larger words are drawn */
export function drawScale(unit: number, letters: number): DrawScale {
  return { unit: unit * letters, deeper: Math.log2(unit) };
}

/** A zoom level of the design on this screen. */
export function zoomOf(scale: DrawScale, zoom: number): number {
  return zoom + scale.deeper;
}

type Value = ExpressionSpecification | number | string;
type Stop<T> = readonly [zoom: number, value: T];

/** Values between which zoom levels of the design lead. */
export function alongZoom(scale: DrawScale, ...stops: readonly Stop<Value>[]): ExpressionSpecification {
  const flat = stops.flatMap(([zoom, value]) => [zoomOf(scale, zoom), value]);
  return ['interpolate', ['linear'], ['zoom'], ...flat] as unknown as ExpressionSpecification;
}

/** Values that change at zoom levels of the design. @param first before all of them */
export function fromZoom(
  scale: DrawScale,
  first: Value,
  ...stops: readonly Stop<Value>[]
): ExpressionSpecification {
  const flat = stops.flatMap(([zoom, value]) => [zoomOf(scale, zoom), value]);
  return ['step', ['zoom'], first, ...flat] as unknown as ExpressionSpecification;
}

/** A length that grows between zoom levels. @param stops pairs of zoom and length in design pixels */
export function byZoom(scale: DrawScale, ...stops: readonly Stop<number>[]): ExpressionSpecification {
  return alongZoom(scale, ...stops.map(([zoom, length]): Stop<number> => [zoom, length * scale.unit]));
}

/** The colour of a feature by its property `level`; the last one for every higher level. */
export function byLevel(first: number, colours: readonly string[]): ExpressionSpecification {
  const steps = colours.slice(0, -1).flatMap((colour, index) => [first + index, colour]);
  return [
    'match',
    ['get', 'level'],
    ...steps,
    colours.at(-1) ?? 'black',
  ] as unknown as ExpressionSpecification;
}
