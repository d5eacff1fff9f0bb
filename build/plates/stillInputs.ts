import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Files and folders that a still picture of the map is made of, from the project folder on, with forward slashes. */
const watched: readonly string[] = [
  'build/plates',
  'content/destination.json',
  'content/map',
  'content/media/landmarks',
  'content/schema/driving/flatEarth.ts',
  'content/schema/language.ts',
  'renderer/domain/access.ts',
  'renderer/map',
  'renderer/plate',
  'renderer/ui',
];

/** Packages that draw it. */
const packages: readonly string[] = [
  'maplibre-gl',
  '@fontsource-variable/figtree',
  '@fontsource-variable/fraunces',
];

/** Neither words about the files nor what only tests use; of renderer/ui the style sheets of no single component. */
function isInput(file: string): boolean {
  if (/\.(md|test\.tsx?|fixture\.ts)$/.test(file)) return false;
  if (file.startsWith('renderer/ui/')) return file === 'renderer/ui/scale.ts' || /^[^.]+\.css$/.test(file);
  return watched.some((each) => file === each || file.startsWith(`${each}/`));
}

function filesBelow(root: string, name: string): readonly string[] {
  if (!fs.statSync(path.join(root, name)).isDirectory()) return [name];
  return fs
    .readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesBelow(root, `${name}/${entry}`));
}

/**
 * Modules of the project that draw the pictures without their changes being noticed; there should be none.
 * @param modules absolute paths as the bundler met them, and names of its own modules
 */
export function unnoticedModules(root: string, modules: Iterable<string>): readonly string[] {
  return [...modules]
    .filter((module) => path.isAbsolute(module))
    .map((module) => path.relative(root, module.replace(/\?.*$/, '')).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('..') && !file.startsWith('node_modules/') && !isInput(file));
}

/** A name for everything that the still pictures show and how they are drawn: another one when any of it changes. */
export function nameOfInputs(root: string): string {
  const hash = createHash('sha256');
  const add = (...texts: readonly (string | Buffer)[]): void => {
    for (const text of texts) hash.update(String(text.length)).update('\0').update(text);
  };
  for (const file of watched.flatMap((each) => filesBelow(root, each)).filter(isInput))
    add(file, fs.readFileSync(path.join(root, file)));
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  for (const name of packages) add(name, lock.packages[`node_modules/${name}`]?.integrity ?? '');
  return hash.digest('hex').slice(0, 16);
}
