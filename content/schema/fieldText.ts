import type { DeclaredField, FieldValue } from './cardField.ts';
import { type Language, type LocalizedText, languages } from './language.ts';

/** What people are told to write, by type of field. */
const forms: Readonly<Record<Exclude<DeclaredField['type'], 'choice'>, string>> = {
  text: `a text in each language, { ${languages.map((language) => `"${language}": "…"`).join(', ')} }`,
  number: 'a number without quotes',
  yesNo: 'true or false, without quotes',
};

/** What the declaration asks for where a place has the field, in words; null when the value is that. */
export function fieldMistake(field: DeclaredField, value: FieldValue): string | null {
  if (fieldText(field, value, 'fr') !== null) return null;
  const choices = field.type === 'choice' ? field.options.map(({ id }) => id).join(', ') : '';
  const wanted = field.type === 'choice' ? `one of ${choices}, in quotes` : forms[field.type];
  return `is ${shown(value)}; "${field.id}" is of type "${field.type}" in destination.json, so it must be ${wanted}`;
}

function shown(value: FieldValue): string {
  if (typeof value === 'object') return 'a group of texts in { }';
  return typeof value === 'string' ? `the text "${value}"` : String(value);
}

/**
 * A value as it is said to a visitor, with its unit, numbers as their language writes them; null when the value is
 * none of the declared type.
 */
export function fieldText(field: DeclaredField, value: FieldValue, language: Language): string | null {
  switch (field.type) {
    case 'text':
      return typeof value === 'object' ? value[language] : null;
    case 'number':
      return typeof value === 'number' ? withUnit(value, field.unit, language) : null;
    case 'choice':
      return field.options.find(({ id }) => id === value)?.label[language] ?? null;
    case 'yesNo':
      return typeof value === 'boolean' ? field[value ? 'yes' : 'no'][language] : null;
  }
}

/** A number and its unit stay on one line. */
function withUnit(value: number, unit: LocalizedText | undefined, language: Language): string {
  const number = new Intl.NumberFormat(language).format(value);
  return unit === undefined ? number : `${number}\u00a0${unit[language]}`;
}
