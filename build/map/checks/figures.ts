import { read, sizeOf } from '../lib/files.ts';
import { distanceToLine, length } from '../lib/measure.ts';
import { STEPS } from '../lib/relief.ts';
import type { Collection, LineGeometry, PointGeometry, PolygonGeometry } from '../lib/types.ts';
import { RIVER_TOWNS, ROAD_KILOMETRES, ROAD_TOWNS } from './expected.ts';
import { journeys, partedRoads } from './roads.ts';
import { KILOBYTES } from './sizes.ts';
import { measureThau } from './thau.ts';
import { areaOf, called } from './water.ts';

/** One line of the table: what was measured, what came out, and what is known or allowed. */
type Figure = readonly [what: string, measured: string, known: string];

/** A part of the table. */
interface Figures {
  readonly title: string;
  readonly rows: readonly Figure[];
}

function against(measured: number, known: number, unit: string): readonly [string, string] {
  const share = Math.round((measured / known - 1) * 100);
  return [
    `${measured.toFixed(unit === 'km' ? 1 : 0)} ${unit}`,
    `about ${known} (${share > 0 ? '+' : ''}${share} %)`,
  ];
}

function waterFigures(lagoons: Collection<PolygonGeometry>): Figure[] {
  const bodies = [...lagoons.features, ...read<PolygonGeometry>('lakes').features];
  const thau = measureThau(lagoons);
  return [
    ...bodies.flatMap((body): Figure[] => {
      const { hectares } = body.properties;
      return hectares === undefined ? [] : [[called(body), ...against(areaOf(body), hectares, 'ha')]];
    }),
    ['Thau, length', ...against(thau.length, 19, 'km')],
    ['Thau, mean width', `${thau.width.toFixed(1)} km`, ''],
    ['Thau, lido', `${thau.lido.map((km) => km.toFixed(2)).join(' / ')} km`, '1 to 1.5'],
  ];
}

function riverFigures(rivers: Collection<LineGeometry>, towns: Collection<PointGeometry>): Figure[] {
  return rivers.features.flatMap((river): Figure[] => {
    const { coordinates } = river.geometry;
    const passed = Object.entries(RIVER_TOWNS[river.properties.id] ?? {}).flatMap(
      ([name, limit]): Figure[] => {
        const town = towns.features.find(({ properties }) => properties.name?.fr === name);
        if (town === undefined) return [];
        const km = distanceToLine(town.geometry.coordinates, coordinates) / 1000;
        return [[`  to ${name}`, `${km.toFixed(2)} km`, `at most ${limit}`]];
      },
    );
    return [[called(river), `${Math.round(length(coordinates) / 1000)} km long`, ''], ...passed];
  });
}

function roadFigures(roads: Collection<LineGeometry>, towns: Collection<PointGeometry>): Figure[] {
  const total = roads.features.reduce((sum, { geometry }) => sum + length(geometry.coordinates), 0);
  const off = ROAD_TOWNS.map((name) => {
    const at = towns.features.find(({ properties }) => properties.name?.fr === name)?.geometry.coordinates;
    const lines = roads.features.map(({ geometry }) => geometry.coordinates);
    return at === undefined ? Infinity : Math.min(...lines.map((line) => distanceToLine(at, line)));
  });
  return [
    ['Pieces', `${roads.features.length}`, ''],
    ['All together', `${Math.round(total / 1000)} km`, ''],
    ['Junctions cut off from the rest', `${partedRoads(roads).length}`, '0'],
    [`Furthest of ${off.length} towns`, `${(Math.max(...off) / 1000).toFixed(2)} km`, 'at most 1'],
    ...journeys(roads, ROAD_KILOMETRES).map(({ from, to, known, measured }): Figure => [
      `${from} to ${to}`,
      ...against(measured, known, 'km'),
    ]),
  ];
}

function landFigures(towns: number): Figure[] {
  const cover = read<PolygonGeometry>('landcover').features;
  const relief = read<PolygonGeometry>('relief').features;
  const square = (bodies: typeof cover): string =>
    `${Math.round(bodies.reduce((sum, body) => sum + areaOf(body), 0) / 100)} km²`;
  const kinds = [...new Set(cover.map(({ properties }) => properties.kind))];
  return [
    ...kinds.map((kind): Figure => {
      const patches = cover.filter(({ properties }) => properties.kind === kind);
      return [`Cover ${kind}`, square(patches), `${patches.length} patches`];
    }),
    ...STEPS.map((metres, i): Figure => [
      `Above ${metres} m`,
      square(relief.filter(({ properties }) => properties.level === i + 1)),
      '',
    ]),
    ['Strokes', `${read('hachures').features.length}`, ''],
    ['Towns', `${towns}`, ''],
  ];
}

/** The figures behind the checks, part by part. */
export function figures(): Figures[] {
  const towns = read<PointGeometry>('towns');
  return [
    { title: 'Lagoons and lakes, against published figures', rows: waterFigures(read('lagoons')) },
    { title: 'Rivers, with the towns they pass', rows: riverFigures(read('rivers'), towns) },
    { title: 'Roads', rows: roadFigures(read('roads'), towns) },
    { title: 'Land', rows: landFigures(towns.features.length) },
    {
      title: 'Weight of the files',
      rows: Object.entries(KILOBYTES).map(([name, most]): Figure => [
        name,
        `${Math.round(sizeOf(name) / 1000)} KB`,
        `at most ${most}`,
      ]),
    },
  ];
}

/** The figures as a table of three columns, one line a figure. */
export function asTable(parts: readonly Figures[]): string {
  const rows = parts.flatMap((part) => part.rows);
  const wide = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [wide(0), wide(1)];
  return parts
    .map(({ title, rows: own }) =>
      [
        title,
        ...own.map(([what, measured, known]) =>
          `  ${what.padEnd(first)}  ${measured.padStart(second)}  ${known}`.trimEnd(),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
