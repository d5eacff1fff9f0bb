import { languages } from '../../../content/schema/language.ts';
import { type ContentFigures, type Gap, gaps, type Share } from './contentFigures.ts';

const gapHeads: Readonly<Record<Gap, string>> = {
  unreviewed: 'unreviewed',
  approximate: 'approximate',
  mobility: 'mobility ?',
  price: 'price ?',
  transport: 'minutes ?',
};

/** The figures as text for a terminal: tables, the widest about 110 characters. */
export function describeFigures(figures: ContentFigures): string {
  return [
    ...partnersByTheme(figures),
    ...partnersByGap(figures),
    ...lengthTable(figures),
    ...distanceTable(figures),
  ].join('\n');
}

function rowsOf({ partners, whole }: ContentFigures): readonly (readonly [string, Share])[] {
  return [...partners, ['all', whole]];
}

function partnersByTheme(figures: ContentFigures): readonly string[] {
  const themes = [...figures.whole.themes.keys()];
  // A theme's name may be longer than its numbers need: its first word is enough beside the others.
  const heads = themes.map((theme) => theme.split('-')[0] ?? theme);
  return [
    'places per partner and theme',
    row('', ['places', ...heads]),
    ...rowsOf(figures).map(([id, share]) =>
      row(id, [share.places, ...themes.map((theme) => share.themes.get(theme) ?? 0)]),
    ),
    '',
  ];
}

function partnersByGap(figures: ContentFigures): readonly string[] {
  return [
    'what is not known or not confirmed, in places; characters of hook and text together',
    row('', [...gaps.map((gap) => gapHeads[gap]), 'characters']),
    ...rowsOf(figures).map(([id, share]) => row(id, [...gaps.map((gap) => share.gaps[gap]), share.words])),
    row(
      'all, in per cent',
      gaps.map((gap) => Math.round((figures.whole.gaps[gap] / Math.max(1, figures.whole.places)) * 100)),
    ),
    '',
  ];
}

function lengthTable({ lengths }: ContentFigures): readonly string[] {
  const fields = [...new Set(lengths.map(({ field }) => field))];
  return [
    'characters per text: least, mean, most',
    row('', languages),
    ...fields.map((field) =>
      row(
        field,
        languages.map((language) => {
          const found = lengths.find((entry) => entry.field === field && entry.language === language);
          return found === undefined ? '' : `${found.least} ${found.mean} ${found.most}`;
        }),
      ),
    ),
    '',
  ];
}

function distanceTable({ distances }: ContentFigures): readonly string[] {
  return [
    'kilometres from each place to the GeoNames point of its commune, or (~) of its nearest neighbour',
    ...distances.map(({ place, distance }) => {
      const far =
        distance === null ? 'not known' : `${distance.own ? '' : '~'}${distance.kilometres.toFixed(1)}`;
      return `  ${place.id.padEnd(36)}${far.padStart(9)}   ${distance?.name ?? place.commune.name}`;
    }),
  ];
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `  ${name.padEnd(30)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
}
