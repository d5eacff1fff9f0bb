import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseJson } from '../../content/schema/parseJson.ts';
import { placeSchema } from '../../content/schema/place.ts';
import { problemLine } from '../../content/schema/problem.ts';
import { checkContentFolder } from './checkContentFolder.ts';
import { readEditedContent } from './contentFolderFiles.ts';
import { readRegisters } from './registerFiles.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));
const registers = readRegisters();
const real = readEditedContent(folder);
const path = 'places/pic-saint-loup.json';
const text = readFileSync(join(folder, path), 'utf8');
const lineOfCode = text.slice(0, text.indexOf('"insee"')).split('\n').length;
const { hook, pictures } = placeSchema.parse(JSON.parse(text));

/** What an editor is told when this one file of the real content has other text, or stands under another name. */
function toldAfter(changed: string, at = path): readonly string[] {
  const parsed = parseJson(changed);
  const others = real.files.filter((file) => file.path !== at);
  const edited = parsed.ok
    ? { ...real, files: [...others, { path: at, json: parsed.json }] }
    : { ...real, files: others, unread: [{ file: at, field: '', message: parsed.message }] };
  return checkContentFolder(edited, registers).problems.map(problemLine);
}

function replaced(from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}

test.each([
  [
    'a language is missing',
    new RegExp(`,\\s*"en": "${hook.en.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`),
    '',
    `${path}, hook.en: is missing; it must be text in quotes`,
  ],
  [
    'a text is too long',
    hook.fr,
    'x'.repeat(74),
    `${path}, hook.fr: has 74 characters; at most 70 are allowed`,
  ],
  [
    'a theme is unknown',
    '"sport-adventure"',
    '"sport-aventure"',
    `${path}, themes[1st]: is "sport-aventure", which does not exist; did you mean "sport-adventure"?`,
  ],
  [
    'latitude and longitude are swapped',
    /"position": \[[^\]]*\]/,
    '"position": [43.7791, 3.8115]',
    `${path}, position: is 43.7791, 3.8115, which lies outside the bounds of the destination; longitude (about 3 or 4) comes first`,
  ],
  [
    'a place lies in the sea',
    /"position": \[[^\]]*\]/,
    '"position": [4.0, 43.45]',
    `${path}, position: is 4, 43.45, which lies in the sea; a place of kind "summit" stands on land`,
  ],
  [
    'a picture is not there',
    pictures[0]?.file ?? '?',
    'places/pic-saint-lou.svg',
    `${path}, pictures[1st].file: is places/pic-saint-lou.svg, which is not in content/media; did you mean places/pic-saint-loup.svg?`,
  ],
  [
    'a picture is named as Windows does',
    pictures[0]?.file ?? '?',
    'Places\\\\Pic.JPG',
    `${path}, pictures[1st].file: is the text "Places\\Pic.JPG"; it must be lower-case, with / between folders, and end in .svg, .webp, .jpg or .png, such as places/name.webp`,
  ],
  [
    'a comma is left before a bracket',
    '"insee": "34066"',
    '"insee": "34066",',
    `${path}: is not valid JSON near line ${lineOfCode}: a comma too many before the }`,
  ],
  [
    'a commune is misspelt',
    '"Cazevieille"',
    '"Cazevielle"',
    `${path}, commune.name: is "Cazevielle", but 34066 is "Cazevieille"`,
  ],
  [
    'a commune has the code of another',
    '"34066"',
    '"34999"',
    `${path}, commune.insee: is 34999, which no commune of today has; "Cazevieille" is 34066`,
  ],
  [
    'typography is that of a typewriter',
    hook.fr,
    'Trois frères : un seul amour.',
    `${path}, hook.fr: needs a no-break space (U+202F or U+00A0) before :, here: Trois frères : un`,
  ],
])('when %s, the editor reads one line that says where and what', (_, from, to, expected) => {
  expect(toldAfter(replaced(from, to))).toEqual([expected]);
});

test('when a copied file keeps its id, the editor reads one line that says where and what', () => {
  expect(toldAfter(text, 'places/pic-nouveau.json')).toEqual([
    `places/pic-nouveau.json, id: is "pic-saint-loup", which ${path} already has; each needs an id of its own, here "pic-nouveau"`,
  ]);
});

test('a commune whose name and code are both wrong is found by its name', () => {
  const changed = replaced('"Cazevieille"', '"Cazevielle"').replace('"34066"', '"34999"');
  expect(toldAfter(changed)).toEqual([
    `${path}, commune.insee: is 34999, which no commune of today has; did you mean "Cazevieille", 34066?`,
  ]);
});
