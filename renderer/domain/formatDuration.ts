const part = (language: string, unit: 'hour' | 'minute', value: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);

/**
 * A length of time in hours and minutes as people of a language write it; parts that are zero are left out.
 * @param language BCP 47
 * @param seconds not negative; what is left of a minute is dropped
 */
export function formatDuration(language: string, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return part(language, 'minute', rest);
  // The parts stay on one line: half a duration is another one.
  return [part(language, 'hour', hours), ...(rest === 0 ? [] : [part(language, 'minute', rest)])].join(
    '\u00a0',
  );
}
