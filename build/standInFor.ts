import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts another module in the place of one, wherever it is imported.
 * @param original absolute path of the module that is replaced
 * @param standIn absolute path of the module that takes its place
 * @throws while bundling, when nobody imported the original: a stand-in that stands for nothing would go unnoticed
 */
export function standInFor(original: string, standIn: string): Plugin {
  let replaced = false;
  return {
    name: 'stand-in',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      if (path.resolve(path.dirname(importer), source) !== original) return null;
      replaced = true;
      return standIn;
    },
    buildEnd(error) {
      if (error === undefined && !replaced) throw new Error(`Nothing imports ${original}.`);
    },
  };
}
