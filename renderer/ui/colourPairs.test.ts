import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../content/schema/rules/contrast.ts';
import { type StyleRule, readStyleSheets, rulesOf } from './styleSheets.fixture.ts';

const sheets = readStyleSheets();
const rulesIn = (file: string): readonly StyleRule[] =>
  rulesOf(sheets.find((sheet) => sheet.file === file)?.css ?? '');
const modes = ['normal', 'high'] as const;
type Mode = (typeof modes)[number];

/** Value of a base token such as --deep in a contrast mode. */
function token(name: string, mode: Mode): string {
  const selectors = mode === 'high' ? [':root', ":root[data-contrast='high']"] : [':root'];
  const values = rulesIn('ui/tokens.css')
    .filter(({ selector }) => selectors.includes(selector))
    .map(({ declarations }) => declarations.get(name))
    .filter((value) => value !== undefined);
  const last = values.at(-1);
  if (last === undefined) throw new Error(`There is no token ${name}.`);
  return last;
}

const groundRules = rulesIn('ui/grounds.css').filter(({ declarations }) => declarations.has('--ground'));
const groundNames = [...new Set(groundRules.flatMap(({ selector }) => namesIn(selector)))];

function namesIn(selector: string): string[] {
  return [...selector.matchAll(/\[data-ground='([a-z]+)'\]/g)].map(([, name = '']) => name);
}

/** What a ground paints in a mode: later rules win, and the ones for high contrast come last. */
function ground(name: string, mode: Mode): ReadonlyMap<string, string> {
  const matching = groundRules.filter(({ selector }) => {
    const high = selector.includes("data-contrast='high'");
    if (high && mode === 'normal') return false;
    return (
      namesIn(selector).includes(name) ||
      (high && selector.endsWith('[data-ground]')) ||
      selector.includes('[data-ground],')
    );
  });
  return new Map(matching.flatMap(({ declarations }) => [...declarations]));
}

describe.each(modes)('in %s contrast', (mode) => {
  test.each(groundNames.filter((name) => name !== 'colour' || mode === 'high'))(
    'every word on %s stands out by seven to one',
    (name) => {
      const paint = ground(name, mode);
      for (const role of ['--ink', '--ink-soft', '--accent']) {
        const found = contrastBetween(paint.get(role) ?? '', paint.get('--ground') ?? '');
        expect(found, `${role} on ${name}`).toBeGreaterThanOrEqual(7);
      }
    },
  );

  test('a rule that paints words on a ground of its own leaves them seven to one', () => {
    const own = sheets
      .filter(({ file }) => file.endsWith('.module.css'))
      .flatMap(({ file, css }) => rulesOf(css).map((rule) => ({ file, ...rule })))
      .filter(({ declarations }) => /^var\(--(?!ink|accent|ground)/.test(declarations.get('color') ?? ''));
    expect(own.length).toBeGreaterThan(3);
    for (const { file, selector, declarations } of own) {
      const read = (name: string): string =>
        token(
          /^var\((--[a-z-]+)\)$/.exec(declarations.get(name) ?? '')?.[1] ?? `(${file} ${selector})`,
          mode,
        );
      const found = contrastBetween(read('color'), read('background'));
      expect(found, `${file}: ${selector}`).toBeGreaterThanOrEqual(7);
    }
  });
});

test('limestone words on a colour out of the content are held by the content check to the same rule as large text', () => {
  const paint = ground('colour', 'normal');
  expect(paint.get('--ground')).toBe('var(--content-colour)');
  expect(paint.get('--ink')).toBe(token('--limestone', 'normal'));
});
