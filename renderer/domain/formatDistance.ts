const step = 100; // metres: positions of places are no better than that
const kilometre = 1000;
const short = 10 * kilometre;

const written = (language: string, unit: 'meter' | 'kilometer', value: number, digits: number): string =>
  new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits },
  })
    .format(value)
    .replace(' ', '\u00a0');

/**
 * A distance as people of a language write it: hundreds of metres, then kilometres with one decimal, from ten on
 * without. What is nearer than a hundred metres counts as that.
 * @param language BCP 47
 * @param metres not negative
 */
export function formatDistance(language: string, metres: number): string {
  const rounded = Math.max(step, Math.round(metres / step) * step);
  if (rounded < kilometre) return written(language, 'meter', rounded, 0);
  return written(language, 'kilometer', rounded / kilometre, rounded < short ? 1 : 0);
}
