/** A file or folder of this machine and where it goes on the other one. */
interface Placed {
  readonly from: string;
  /** True when the content of the folder is meant, not the folder. */
  readonly content: boolean;
  readonly to: string;
}

/** What electron-builder asks `fpm` to make. */
export interface FpmRequest {
  /** Long options without dashes, for instance `version`; the last one wins. */
  readonly options: ReadonlyMap<string, string>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly placed: readonly Placed[];
}

const short: Readonly<Record<string, string>> = { '-s': 'input', '-t': 'output', '-d': 'depends' };
/** Options without a value. */
const flags = new Set(['--force', '--debug']);

/** Reads an `fpm` command line as electron-builder writes it. @throws when a value is missing */
export function readFpmArguments(words: readonly string[]): FpmRequest {
  const options = new Map<string, string>();
  const depends: string[] = [];
  const recommends: string[] = [];
  const placed: Placed[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (flags.has(word)) continue;
    if (!word.startsWith('-')) {
      const cut = word.lastIndexOf('=');
      const from = word.slice(0, cut);
      placed.push({ from, content: from.endsWith('/'), to: word.slice(cut + 1) });
      continue;
    }
    const name = short[word] ?? word.slice(2);
    index += 1;
    const value = words[index];
    if (value === undefined) throw new Error(`fpm: ${word} has no value.`);
    if (name === 'depends') depends.push(value);
    else if (name === 'deb-recommends') recommends.push(value);
    else options.set(name, value);
  }
  return { options, depends, recommends, placed };
}

/**
 * The control file of a Debian package.
 * @param installedKib size of what is installed
 * @throws when the request lacks name, version, architecture or maintainer
 */
export function debianControl(request: FpmRequest, installedKib: number): string {
  const need = (name: string): string => {
    const value = request.options.get(name);
    if (value === undefined) throw new Error(`fpm: --${name} is missing.`);
    return value;
  };
  const list = (name: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [`${name}: ${values.join(', ')}`];
  const text = (request.options.get('description') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    `Package: ${need('name')}`,
    `Version: ${need('version')}`,
    `Architecture: ${need('architecture')}`,
    `Maintainer: ${need('maintainer')}`,
    `Installed-Size: ${installedKib}`,
    ...list('Depends', request.depends),
    ...list('Recommends', request.recommends),
    `Section: ${request.options.get('category') ?? 'misc'}`,
    `Priority: ${request.options.get('deb-priority') ?? 'optional'}`,
    ...(request.options.has('url') ? [`Homepage: ${need('url')}`] : []),
    `Description: ${text[0] ?? need('name')}`,
    ...text.slice(1).map((line) => ` ${line}`),
    '',
  ].join('\n');
}
