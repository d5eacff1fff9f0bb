import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Content } from '../../../content/schema/content.ts';
import { typographyMistakes } from '../../../content/schema/rules/typography.ts';
import { projectRoot } from '../../runtime/projectRoot.ts';
import { checkContentFolder } from '../checkContentFolder.ts';
import { readEditedContent } from '../contentFolderFiles.ts';
import { readRegisters } from '../registerFiles.ts';
import { directionWords } from './frenchWords.ts';
import { html } from './html.ts';
import { writeReview } from './reviewFiles.ts';

const folder = join(projectRoot, 'content');
const sheets = new Map<string, string>();
let content: Content;

beforeAll(() => {
  const [edited, registers] = [readEditedContent(folder), readRegisters()];
  const checked = checkContentFolder(edited, registers);
  if (checked.content === null) throw new Error('The content has no destination.');
  content = checked.content;
  const target = mkdtempSync(join(tmpdir(), 'kiosk-sheets-'));
  const today = new Date('2026-11-05T12:00:00Z');
  writeReview({ edited, content, problems: [], registers, today, folder, target });
  for (const name of readdirSync(target)) sheets.set(name, readFileSync(join(target, name), 'utf8'));
});

const sheetOf = (partner: string) => sheets.get(`${partner}.html`) ?? '';
/** The words of a page, as somebody reads them. */
const wordsOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/?b>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ');

test('every office has its sheet, the index leads to each of them, and nothing else is written', () => {
  const names = content.partners.map(({ id }) => `${id}.html`);
  expect([...sheets.keys()].sort()).toEqual(['index.html', ...names].sort());
  for (const name of names) expect(sheets.get('index.html')).toContain(`href="${name}"`);
});

test('a sheet says what the card says in fields that editors declared', () => {
  expect(wordsOf(sheetOf('grand-pic-saint-loup'))).toMatch(/Altitude\s+658\u00a0m/);
});

test('each sheet holds every text of its office and of each of its places in three languages, and of no other', () => {
  for (const partner of content.partners) {
    const words = wordsOf(sheetOf(partner.id));
    const own = content.places.filter((place) => place.partner === partner.id);
    const { story, lodging, coming } = partner.page;
    const texts = [
      partner.line,
      partner.text,
      story,
      lodging,
      coming,
      ...own.flatMap(({ name, hook, text }) => [name, hook, text]),
    ];
    for (const text of texts) for (const version of Object.values(text)) expect(words).toContain(version);
    const foreign = content.places.filter((place) => place.partner !== partner.id);
    expect(foreign.filter(({ hook }) => words.includes(hook.fr))).toEqual([]);
  }
});

test('each place shows its position with accuracy, its commune with the distance, its map, and boxes to tick', () => {
  for (const { id, partner, position, commune } of content.places) {
    const section = /<section class="place" id="[^"]*">[\s\S]*?<\/section>/g;
    const own =
      sheetOf(partner)
        .match(section)
        ?.find((text) => text.includes(`id="${id}"`)) ?? '';
    const words = wordsOf(own);
    expect(words).toContain(`${position[1].toFixed(4).replace('.', ',')} N`);
    expect(words).toContain(commune.insee);
    expect(words).toMatch(/(à \d+,\d km (au |à l’)[a-z-]+|au centre) de /);
    expect(words).toMatch(/Position (approximative|vérifiée|relevée)/);
    expect(own).toMatch(/<svg\s+class="map"[\s\S]*class="pin" cx="150" cy="105"/);
    expect(own.match(/type="checkbox"/g)?.length).toBeGreaterThan(12);
    expect(own).toContain('<textarea');
  }
});

test('what is not known is asked, not left out', () => {
  for (const partner of content.partners) {
    const own = content.places.filter((place) => place.partner === partner.id);
    const asked = sheetOf(partner.id).match(/Nous ne savons pas/g)?.length ?? 0;
    const gaps = own.filter(({ reducedMobility }) => reducedMobility === 'unknown').length;
    expect(asked).toBe(gaps + own.filter(({ free }) => free === null).length);
  }
});

test('a sheet is one file: it asks the network for nothing and runs nothing', () => {
  for (const page of sheets.values()) {
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=|src="(?!data:)|href="https?:/i);
    expect(page).toContain('@page { size: A4');
    expect(page).toContain("default-src 'none'");
  }
});

test('the map shows the water that is there: a lagoon beside Bouzigues, none on the Causses', () => {
  const mapOf = (id: string, partner: string) =>
    new RegExp(`id="${id}">[\\s\\S]*?<svg\\s+class="map"([\\s\\S]*?)</svg>`).exec(sheetOf(partner))?.[1] ??
    '';
  expect(mapOf('bouzigues-huitres', 'sete-thau')).toMatch(/class="water"[\s\S]*Étang de Thau/);
  const causses = mapOf('cite-de-pierres', 'millau-grands-causses');
  expect(causses).toContain('class="pin"');
  expect(causses).not.toContain('class="water"');
});

test('the words of the sheets are set as French wants it', () => {
  const page = html`Vrai ? « Oui » : ${'"<b>" & co'} !`;
  expect(page.markup).toBe('Vrai\u202F? «\u202FOui\u202F»\u202F: &quot;&lt;b&gt;&quot; &amp; co\u202F!');
  const [intro = ''] = /<header>[\s\S]*?<\/header>/.exec(sheetOf('palavas')) ?? [];
  expect(typographyMistakes('fr', wordsOf(intro).trim())).toEqual([]);
});

test.each([
  [[3.9, 43.6], 'au nord'],
  [[4.0, 43.5], 'à l’est'],
  [[3.9, 43.4], 'au sud'],
  [[3.8, 43.5], 'à l’ouest'],
  [[3.8, 43.42], 'au sud-ouest'],
] as const)('seen from 3.9, 43.5, the place at %j lies %s', (to, words) => {
  expect(directionWords([3.9, 43.5], to)).toBe(words);
});
