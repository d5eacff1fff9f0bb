/** Kilobytes each layer of texture may weigh; the kiosk reads them all before the first picture. */
export const KILOBYTES: Readonly<Record<string, number>> = {
  landcover: 185,
  hachures: 170,
  'name-lines': 35,
  relief: 200,
  'relief-shade': 125,
  rivers: 170,
  lagoons: 70,
  isochrones: 250,
  light: 60,
};
const NEW_KILOBYTES = 485;

/** Problems: layers that weigh too much; `bytes` tells the size of a layer by its name. */
export function heavyLayers(bytes: (name: string) => number): string[] {
  const heavy = Object.entries(KILOBYTES)
    .filter(([name, limit]) => bytes(name) > limit * 1000)
    .map(([name, limit]) => `${name} weighs ${Math.round(bytes(name) / 1000)} KB, more than ${limit} KB.`);
  const texture =
    ['landcover', 'hachures', 'name-lines', 'relief-shade'].reduce((sum, name) => sum + bytes(name), 0) /
    1000;
  return texture > NEW_KILOBYTES
    ? [...heavy, `The layers of texture weigh ${Math.round(texture)} KB, more than ${NEW_KILOBYTES} KB.`]
    : heavy;
}
