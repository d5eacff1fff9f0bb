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
  'map-land',
  'map-relief-1',
  'map-relief-2',
  'map-relief-3',
  'map-relief-4',
  'map-relief-5',
  'map-relief-6',
  'map-shade',
  'map-light',
  'map-hachure',
  'map-forest',
  'map-vineyard',
  'map-garrigue',
  'map-marsh',
  'map-beach',
  'map-town',
  'map-building',
  'map-sea-0',
  'map-sea-1',
  'map-sea-2',
  'map-sea-3',
  'map-sea-4',
  'map-sea-5',
  'map-sea-6',
  'map-sea-7',
  'map-lake',
  'map-river',
  'map-rim',
  'map-rail',
  'map-path',
  'map-road',
  'map-summit',
  'map-river-name',
  'map-sea-name',
  'map-glow',
  'map-veil',
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

/** Whether two palettes would draw the same map. */
export function samePalette(one: Palette, other: Palette): boolean {
  return names.every((name) => one[name] === other[name]);
}
