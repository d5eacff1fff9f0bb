/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Value[];

/**
 * A piece of a French page. What stands between the braces is escaped unless it is markup already; what is written
 * around them is French and gets its no-break spaces.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const markup = parts.map((part, index) => frenchSpaces(part) + markupOf(values[index] ?? '')).join('');
  return { markup };
}

/** Markup that was made elsewhere and is safe as it is, such as numbers of a drawing. */
export function safe(markup: string): Html {
  return { markup };
}

function markupOf(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function frenchSpaces(text: string): string {
  return text.replace(/\s+(?=[;:!?»])/g, '\u202F').replace(/«\s+/g, '«\u202F');
}
