import type { Content } from '../../content/schema/content.ts';
import { nearestWord } from '../../content/schema/nearestWord.ts';
import type { Place } from '../../content/schema/place.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import { communeDistance } from './communeDistance.ts';
import type { Registers } from './registers.ts';

/** How far a place may lie from what GeoNames takes for the middle of its commune. */
const farthestKilometres = 12;

/** The same, where only the neighbours of a very small commune have a position. */
const farthestFromNeighbours = 20;

/** How far a position may lie from the GeoNames point it claims to be. */
const samePointKilometres = 0.5;

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
    ...content.places.flatMap((place) => {
      const file = `places/${place.id}.json`;
      const wrong = checkCommune(file, 'commune', place.commune, registers);
      return wrong.length > 0 ? wrong : checkPosition(file, place, registers);
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
  if (official !== undefined) {
    const message = `is "${commune.name}", but ${commune.insee} is "${official}"${meant(commune, names)}`;
    return [{ file, field: `${field}.name`, message }];
  }
  const message = `is ${commune.insee}, which no commune of today has${meant(commune, names)}`;
  return [{ file, field: `${field}.insee`, message }];
}

/** The codes of the communes of that name, or the name in the same département that was probably meant. */
function meant({ name, insee }: Commune, names: ReadonlyMap<string, string>): string {
  const codes = [...names].filter(([, known]) => known === name).map(([code]) => code);
  if (codes.length > 3) return '';
  if (codes.length > 0) return `; "${name}" is ${codes.join(' or ')}`;
  const nearby = [...names].filter(([code]) => code.slice(0, 2) === insee.slice(0, 2));
  const near = nearestWord(
    name,
    nearby.map(([, known]) => known),
  );
  if (near === undefined || names.get(insee) === near) return '';
  const code = nearby.find(([, known]) => known === near)?.[0] ?? '';
  return `; did you mean "${near}", ${code}?`;
}

function checkPosition(file: string, place: Place, registers: Registers): readonly ContentProblem[] {
  const { name } = place.commune;
  const distance = communeDistance(place, registers);
  if (distance === null)
    return [
      { file, field: 'position', message: `not checked: GeoNames knows neither ${name} nor its neighbours` },
    ];
  const { kilometres, own } = distance;
  const farthest = own ? farthestKilometres : farthestFromNeighbours;
  if (kilometres > farthest) {
    const from = own ? name : `every larger commune around ${name}`;
    const message = `lies ${kilometres.toFixed(1)} km from ${from}; at most ${farthest} km is believable`;
    return [{ file, field: 'position', message }];
  }
  const { source } = place.provenance.position;
  if (!source.startsWith('GeoNames') || (own && kilometres <= samePointKilometres)) return [];
  const message = own
    ? `is "${source}", but GeoNames puts ${name} ${kilometres.toFixed(1)} km away`
    : `is "${source}", but GeoNames does not know ${name}`;
  return [{ file, field: 'provenance.position.source', message }];
}
