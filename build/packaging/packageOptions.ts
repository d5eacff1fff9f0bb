/** What `npm run package` is asked for. */
export interface PackageOptions {
  /** Packages with the older replacement Electron when the official one cannot be had. */
  readonly allowFallbackRuntime: boolean;
  /** The packaged program that tests drive: Node's inspector is let in, and only the folder is made. */
  readonly testBuild: boolean;
  /** Packages for Windows as well. */
  readonly windows: boolean;
}

export type ParsedOptions =
  { readonly ok: true; readonly options: PackageOptions } | { readonly ok: false; readonly sentence: string };

const names = {
  '--allow-fallback-runtime': 'allowFallbackRuntime',
  '--test-build': 'testBuild',
  '--win': 'windows',
} as const satisfies Record<string, keyof PackageOptions>;

function isKnown(word: string): word is keyof typeof names {
  return Object.hasOwn(names, word);
}

/** Reads the words after `npm run package --`. A wrong word is answered with one sentence. */
export function parsePackageOptions(words: readonly string[]): ParsedOptions {
  const options = { allowFallbackRuntime: false, testBuild: false, windows: false };
  for (const word of words) {
    if (!isKnown(word)) {
      const known = Object.keys(names).join(', ');
      return { ok: false, sentence: `"${word}" is no option of the packaging; there are ${known}.` };
    }
    options[names[word]] = true;
  }
  if (options.testBuild && options.windows)
    return { ok: false, sentence: 'A test build is made for this machine only: leave out --win.' };
  return { ok: true, options };
}
