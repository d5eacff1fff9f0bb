import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { sampleFiles, samplePlace } from '../../content/schema/sampleContent.fixture.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { type Desk, contentCommand } from './contentCommand.ts';
import { writeNewFile } from './drafts/draftFiles.ts';
import { readRegisters } from './registerFiles.ts';

const real = join(projectRoot, 'content');
const registers = readRegisters();

/** A content folder of a test's own: the sample files and what else is given; with the real map where it matters. */
function folderWith(changes: Readonly<Record<string, unknown>> = {}, { map = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-desk-'));
  const speeds: unknown = JSON.parse(readFileSync(join(real, 'driving.json'), 'utf8'));
  for (const { path, json } of sampleFiles({ 'driving.json': speeds, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(json));
  }
  if (map) symlinkSync(join(real, 'map'), join(folder, 'map'));
  return folder;
}

/** Runs the command on a folder. @param lines what somebody types, one answer per question; null when nobody is there */
async function run(folder: string, words: readonly string[], lines: readonly string[] | null = null) {
  const [printed, complaints, questions]: [string[], string[], string[]] = [[], [], []];
  const typed = [...(lines ?? [])];
  const desk: Desk = {
    folder,
    reviewFolder: (name) => join(folder, '..', name ?? 'never'),
    readRegisters: () => registers,
    today: new Date('2026-11-05T12:00:00Z'),
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    ask:
      lines === null
        ? null
        : (question) => {
            questions.push(question);
            const answer = typed.shift();
            return answer === undefined
              ? Promise.reject(new Error('too few answers'))
              : Promise.resolve(answer);
          },
  };
  const code = await contentCommand(words, desk);
  return { code, printed: printed.join('\n'), complaint: complaints.join('\n'), questions };
}

const newPlace = [
  '--new',
  'place',
  '--id',
  'quai-neuf',
  '--partner',
  'palavas',
  '--commune',
  'Palavas les flots',
];

test('an order nobody knows is answered with one sentence and the help, and nothing is done', async () => {
  const { code, complaint, printed } = await run(folderWith(), ['--reveiw']);
  expect(code).toBe(2);
  expect(complaint).toMatch(/^"--reveiw" is nothing npm run content knows\.\n\nnpm run content /);
  expect(printed).toBe('');
});

test('a new place is a draft at the middle of its commune; the check names what is missing and the kiosk leaves it out', async () => {
  const folder = folderWith();
  const before = await run(folder, []);
  const made = await run(folder, newPlace);
  expect(made.code).toBe(0);
  expect(made.printed).toContain(
    'content/places/quai-neuf.json is there, as a draft: the kiosk leaves it out.',
  );
  const after = await run(folder, []);
  const missing = [...after.printed.matchAll(/^ {2}places\/quai-neuf\.json, ([\w.]+):/gm)].map(
    ([, field]) => field,
  );
  expect(missing).toEqual([
    'kind',
    'themes',
    'landscapes',
    ...['name', 'hook', 'text'].flatMap((field) =>
      ['fr', 'es', 'en'].map((language) => `${field}.${language}`),
    ),
    'duration',
    'stays',
    'seasons',
    'family',
  ]);
  const mistakes = (printed: string) => printed.split('\n').at(-1);
  expect(mistakes(after.printed)).toBe(mistakes(before.printed));
});

test('a new place whose gaps are filled passes every check, and lies where its commune does', async () => {
  const folder = folderWith({}, { map: true });
  await run(folder, newPlace);
  const path = join(folder, 'places/quai-neuf.json');
  const draft = JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof samplePlace>;
  expect(draft.commune).toEqual({ name: 'Palavas-les-Flots', insee: '34192' });
  const { kind, themes, landscapes, name, hook, text, duration, stays, seasons, access, family } =
    samplePlace('quay', 'palavas');
  const written = { kind, themes, landscapes, name, hook, text, duration, stays, seasons, access, family };
  writeFileSync(path, JSON.stringify({ ...draft, ...written }));
  const { printed } = await run(folder, []);
  expect(printed).toContain('places/quai-neuf.json: nothing is missing any more; take out "draft": true');
});

test.each([
  ['a place', newPlace, 'places/quai-neuf.json'],
  [
    'an itinerary',
    ['--new', 'itinerary', '--id', 'un-tour', '--stay', 'weekend'],
    'itineraries/un-tour.json',
  ],
])('the file of %s is as the formatter wants it', async (_, words, path) => {
  const folder = folderWith();
  expect((await run(folder, words)).code).toBe(0);
  const text = readFileSync(join(folder, path), 'utf8');
  expect(await check(text, { parser: 'json', printWidth: 110 })).toBe(true);
});

test('what is not given is asked for, and asked again until it will do', async () => {
  const folder = folderWith();
  const answers = ['Quai Neuf', 'quay', 'quai-neuf', 'lunl', 'lunel', 'Lunell', '34145'];
  const { code, questions } = await run(folder, ['--new', 'place'], answers);
  expect(code).toBe(0);
  expect(questions[1]).toMatch(/^"Quai Neuf" is no id/);
  expect(questions[2]).toMatch(/^There is a content\/places\/quay\.json already/);
  expect(questions[4]).toMatch(/^The partner is one of lunel, palavas, not "lunl"\./);
  expect(questions[6]).toContain(
    '"Lunell" is no commune of the official register. Did you mean Lunel (34145)',
  );
  const draft: unknown = JSON.parse(readFileSync(join(folder, 'places/quai-neuf.json'), 'utf8'));
  expect(draft).toMatchObject({ draft: true, partner: 'lunel', commune: { name: 'Lunel', insee: '34145' } });
});

test.each([
  [['--new', 'place'], 'Nobody is there to ask: add --id, --partner, --commune.'],
  [['--new', 'place', '--id', 'quay'], 'There is a content/places/quay.json already; nothing was changed.'],
  [['--new', 'place', '--id', 'Été'], '"Été" is no id'],
  [
    ['--new', 'itinerary', '--id', 'x', '--stay', 'month'],
    'The stay is one of day, weekend, weeks, not "month".',
  ],
  [
    ['--new', 'place', '--id', 'x', '--partner', 'palavas', '--commune', 'Atlantis'],
    '"Atlantis" is no commune',
  ],
])('%j is refused when nobody is there to ask, and nothing is written', async (words, sentence) => {
  const folder = folderWith();
  const files = readdirSync(folder, { recursive: true }).length;
  const { code, complaint } = await run(folder, words);
  expect({ code, complaint }).toEqual({ code: 2, complaint: expect.stringContaining(sentence) });
  expect(readdirSync(folder, { recursive: true })).toHaveLength(files);
});

test('a place whose commune GeoNames does not know stands nowhere until somebody says where', async () => {
  const folder = folderWith();
  const commune = ['--commune', 'saint guilhem le desert'];
  await run(folder, ['--new', 'place', '--id', 'abbaye', '--partner', 'palavas', ...commune]);
  const path = join(folder, 'places/abbaye.json');
  const draft = JSON.parse(readFileSync(path, 'utf8')) as object;
  expect(draft).toMatchObject({ position: [0, 0], commune: { insee: '34261' } });
  writeFileSync(
    path,
    JSON.stringify({ ...samplePlace('abbaye', 'palavas'), ...{ position: [0, 0], draft: true } }),
  );
  expect((await run(folder, [])).printed).toContain(
    'places/abbaye.json, position: is 0, 0, which lies outside',
  );
});

test('a new file never takes the place of one that appeared in the meantime', () => {
  const path = join(folderWith(), 'places/quay.json');
  const before = readFileSync(path, 'utf8');
  expect(() => writeNewFile(path, '{}')).toThrow('EEXIST');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('the figures count gaps, lengths and distances', async () => {
  const { printed } = await run(
    folderWith({
      'places/quay.json': samplePlace('quay', 'palavas', { free: true, reviewed: '2026-11-05' }),
    }),
    ['--figures'],
  );
  const row = (name: string) =>
    printed
      .split('\n')
      .find((line) => line.trim().startsWith(name))
      ?.trim()
      .split(/\s+/);
  const gapTable = printed.slice(printed.indexOf('what is not known'));
  expect(gapTable).toMatch(/^ {2}palavas +1 +2 +2 +1 +0 /m);
  expect(gapTable).toMatch(/^ {2}all, in per cent +75 +100 +100 +75 +0$/m);
  expect(row('hook')).toEqual(['hook', '8', '8', '8', '10', '10', '10', '7', '7', '7']);
  expect(row('quay')?.slice(0, 1)).toEqual(['quay']);
  expect(printed).toMatch(/^ {2}quay +0\.\d {3}Palavas-les-Flots$/m);
});

test('the review of a folder with mistakes says so on its first page and leaves nothing half written', async () => {
  const folder = folderWith({ 'places/quay.json': { id: 'quay' } });
  const name = `${basename(folder)}-sheets`;
  const { code, printed } = await run(folder, ['--review', name]);
  const sheets = join(folder, '..', name);
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('3 files in ') });
  expect(readFileSync(join(sheets, 'index.html'), 'utf8')).toContain('erreurs dans les fichiers');
  expect(readdirSync(sheets).sort()).toEqual(['index.html', 'lunel.html', 'palavas.html']);
});

test('a review replaces its own sheets, but no file of somebody else, and never writes into the content', async () => {
  const folder = folderWith();
  const name = `${basename(folder)}-sheets`;
  const sheets = join(folder, '..', name);
  expect((await run(folder, ['--review', name])).code).toBe(0);
  expect((await run(folder, ['--review', name])).code).toBe(0);
  writeFileSync(join(sheets, 'lunel.html'), 'my own notes');
  const stopped = await run(folder, ['--review', name]);
  expect(stopped).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('is no review sheet, so it stays'),
  });
  expect(readFileSync(join(sheets, 'lunel.html'), 'utf8')).toBe('my own notes');
  const inside = await run(folder, ['--review', `${basename(folder)}/places`]);
  expect(inside).toMatchObject({ code: 2, complaint: expect.stringContaining('lies in the content') });
  expect(existsSync(join(folder, 'places/index.html'))).toBe(false);
});
