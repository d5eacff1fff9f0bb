import type { Content } from '../../content/schema/content.ts';
import { metresBetween } from '../../content/schema/distance.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import type { Registers } from './registers.ts';

/** How far a place may lie from what GeoNames takes for the middle of its commune. */
const farthestKilometres = 12;

/** The same, where only the neighbours of a very small commune have a position. */
const farthestFromNeighbours = 20;

interface Commune {
  readonly name: string;
  readonly insee: string;
}

/** Every commune is in the official register under that name and code, and every place lies near its commune. */
export function checkCommunes(content: Content, registers: Registers): readonly ContentProblem[] {
  return [
    ...content.partners.flatMap(({ id, seat }) =>
      checkCommune(`partners/${id}.json`, 'seat', seat, registers),
    ),
    ...content.places.flatMap(({ id, commune, position }) => {
      const file = `places/${id}.json`;
      const wrong = checkCommune(file, 'commune', commune, registers);
      return wrong.length > 0 ? wrong : checkPosition(file, commune, position, registers);
    }),
  ];
}

function checkCommune(
  file: string,
  field: string,
  commune: Commune,
  { names }: Registers,
): readonly ContentProblem[] {
  const official = names.get(commune.insee);
  if (official === commune.name) return [];
  const codes = [...names].filter(([, name]) => name === commune.name).map(([code]) => code);
  if (official !== undefined) {
    const other = codes.length > 0 && codes.length < 4 ? `; "${commune.name}" is ${codes.join(' or ')}` : '';
    return [
      {
        file,
        field: `${field}.name`,
        message: `is "${commune.name}", but ${commune.insee} is "${official}"${other}`,
      },
    ];
  }
  const meant = codes.length > 0 && codes.length < 4 ? `; "${commune.name}" is ${codes.join(' or ')}` : '';
  return [
    { file, field: `${field}.insee`, message: `is ${commune.insee}, which no commune of today has${meant}` },
  ];
}

function checkPosition(
  file: string,
  commune: Commune,
  position: Position,
  { positions, neighbours }: Registers,
): readonly ContentProblem[] {
  const own = positions.get(commune.insee);
  // GeoNames leaves out the smallest communes: theirs must lie near any commune of their intercommunality.
  const known = own ?? (neighbours.get(commune.insee) ?? []).flatMap((code) => positions.get(code) ?? []);
  if (known.length === 0) {
    return [
      {
        file,
        field: 'position',
        message: `not checked: GeoNames knows neither ${commune.name} nor its neighbours`,
      },
    ];
  }
  const nearest = Math.min(...known.map((at) => metresBetween(at, position))) / 1000;
  const farthest = own === undefined ? farthestFromNeighbours : farthestKilometres;
  if (nearest <= farthest) return [];
  const from = own === undefined ? `every larger commune around ${commune.name}` : commune.name;
  const message = `lies ${nearest.toFixed(1)} km from ${from}; at most ${farthest} km is believable`;
  return [{ file, field: 'position', message }];
}
