import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '../electron/main/settings/settingsSchema.ts';
import { demonstrationPin } from '../electron/main/staff/pinHash.ts';
import { parsePackageOptions } from './packaging/packageOptions.ts';
import { projectRoot } from './runtime/projectRoot.ts';

const read = (file: string): string => fs.readFileSync(path.join(projectRoot, file), 'utf8');
const readme = read('README.md');
/** What stands between backquotes, without blocks of commands. */
const codeIn = (text: string): readonly string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Fields by their path, down to those that hold no others: `idle.afterSeconds`. */
function fieldsOf(schema: z.ZodObject, above = ''): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodObject ? fieldsOf(field, `${above}${name}.`) : [`${above}${name}`],
  );
}

test('every npm command is mentioned', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const name of Object.keys(scripts)) expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
});

test('the table of settings has every field of the schema and no other', () => {
  const section = readme.split('\n## ').find((text) => text.startsWith('Settings\n')) ?? '';
  const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(fieldsOf(settingsSchema));
});

test('the published PIN and passphrase are those of the demonstration profile', () => {
  const passphrase = /demonstrationPassphrase = '([^']+)'/.exec(read('electron/main/connectLeads.ts'))?.[1];
  expect(codeIn(readme)).toEqual(expect.arrayContaining([demonstrationPin, passphrase]));
});

test('every option of the packaging is explained, and every explained one exists', () => {
  const explained = [...readme.matchAll(/^\| `(--[a-z-]+)`/gm)].map(([, name = '']) => name);
  for (const name of explained) expect(parsePackageOptions([name]).ok).toBe(true);
  const refused = parsePackageOptions(['--no-such-option']);
  const known = refused.ok ? [] : (refused.sentence.match(/(?<=[ ,])--[a-z-]+/g) ?? []);
  expect(known.length).toBeGreaterThan(0);
  for (const name of known) expect(explained).toContain(name);
});

test('the box of the detailed map is everything a visitor can pan to', () => {
  const { bounds } = JSON.parse(read('content/destination.json')) as { bounds: readonly number[] };
  expect(/--bbox=(\S+)/.exec(readme)?.[1]).toBe(bounds.join(','));
});

test.each(['README.md', 'CONTRIBUTING.md'])('every file and folder that %s names exists', (document) => {
  const text = read(document);
  const linked = [...text.replace(/`[^`\n]+`/g, '').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, target = '']) => target,
  );
  const spelt = codeIn(text).filter((code) =>
    /^(build|content|electron|renderer|tests)\/[\w./-]+$/.test(code),
  );
  expect(linked.length).toBeGreaterThan(0);
  const inside = [...linked, ...spelt];
  expect(inside.filter((name) => !fs.existsSync(path.join(projectRoot, name)))).toEqual([]);
});

test('the picture is light', () => {
  expect(fs.statSync(path.join(projectRoot, 'build/readme/kiosk.webp')).size).toBeLessThan(350_000);
});
