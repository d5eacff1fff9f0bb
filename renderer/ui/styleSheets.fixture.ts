import fs from 'node:fs';
import path from 'node:path';

export interface StyleSheet {
  /** Path below renderer/. */
  readonly file: string;
  readonly css: string;
}

/** A rule of a style sheet, flattened: conditions around it are left out. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

const renderer = path.join(import.meta.dirname, '..');

/** Every style sheet of the page. */
export function readStyleSheets(): readonly StyleSheet[] {
  return fs
    .readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, css: fs.readFileSync(path.join(renderer, file), 'utf8') }));
}

/** The rules of a style sheet in their order. Enough of CSS for our own sheets: no strings with braces. */
export function rulesOf(css: string): readonly StyleRule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.replace(/\s+/g, ' ').trim(),
    declarations: new Map(
      body
        .split(';')
        .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
        .filter((parts): parts is [string, string] => parts.length > 1 && parts[0] !== '')
        .map(([name, value]) => [name, value.replace(/\s+/g, ' ')]),
    ),
  }));
}
