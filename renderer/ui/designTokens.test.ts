import { expect, test } from 'vitest';
import { readStyleSheets, rulesOf } from './styleSheets.fixture.ts';

/** Sheets that components write: they spend tokens and mint none. */
const rules = readStyleSheets()
  .filter(({ file }) => file.endsWith('.module.css'))
  .flatMap(({ file, css }) => rulesOf(css).map((rule) => ({ where: `${file}: ${rule.selector}`, ...rule })));

function offences(wrong: (name: string, value: string) => boolean): string[] {
  return rules.flatMap(({ where, declarations }) =>
    [...declarations]
      .filter(([name, value]) => wrong(name, value))
      .map(([name, value]) => `${where} ${name}: ${value}`),
  );
}

test('words are never set in a size of their own, so that every one of them grows for a visitor who asks', () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(
    offences(
      (name, value) =>
        (name === 'font-size' && !value.includes('var(--text')) ||
        (name === 'font' && !value.includes('var(--text')),
    ),
  ).toEqual([]);
});

test('words are never painted in a colour that no ground answers for', () => {
  const answered = /^(var\(--(ink|ink-soft|accent|ground|deep|limestone)\)|inherit|currentcolor)$/;
  expect(offences((name, value) => name === 'color' && !answered.test(value))).toEqual([]);
});

test('no component mixes a colour of its own', () => {
  const raw = /#[0-9a-f]{3,8}\b|rgb\((?!var\(--shade\)|242 169 59)|hsl\(/i;
  expect(offences((name, value) => raw.test(value) && !name.startsWith('mask'))).toEqual([]);
});

test('nothing moves but by transform and opacity, with the one easing family', () => {
  const slow = /^(transform|opacity|none)/;
  expect(
    offences(
      (name, value) => name === 'transition' && !value.split(/, /).every((part) => slow.test(part.trim())),
    ),
  ).toEqual([]);
  const frames = readStyleSheets().flatMap(({ file, css }) =>
    [...css.matchAll(/@keyframes ([\w-]+) \{((?:[^{}]*\{[^{}]*\})*)/g)].map(([, name = '', body = '']) => ({
      where: `${file} ${name}`,
      moved: rulesOf(body).flatMap(({ declarations }) => [...declarations.keys()]),
    })),
  );
  expect(frames.length).toBeGreaterThan(10);
  const allowed = ['transform', 'opacity'];
  expect(frames.filter(({ moved }) => moved.some((name) => !allowed.includes(name)))).toEqual([]);
  expect(
    offences((_name, value) =>
      /cubic-bezier|steps\(|\bease(-in|-out)?\b(?!-in-out)/.test(value.replace(/var\([^)]*\)/g, '')),
    ),
  ).toEqual([]);
});

test('nothing depends on hovering: a finger does not hover', () => {
  expect(rules.filter(({ where }) => where.includes(':hover'))).toEqual([]);
});
