const names = [
  'limestone',
  'sand',
  'garrigue',
  'pine',
  'vine',
  'terracotta',
  'sun',
  'lagoon',
  'sea',
  'deep',
  'foam',
] as const;

/** The design colours by name, as CSS colours. */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

/**
 * Reads the palette from the style sheet, so that the map and the interface share one source.
 * @param root element that carries the custom properties, normally the document element
 * @throws when a token is missing
 */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const read = (name: string): [string, string] => {
    const value = style.getPropertyValue(`--${name}`).trim();
    if (value === '') throw new Error(`The design token --${name} is missing.`);
    return [name, value];
  };
  return Object.fromEntries(names.map(read)) as Palette;
}
