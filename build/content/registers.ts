import { z } from 'zod';
import { type Position, positionSchema } from '../../content/schema/identifiers.ts';

/** What is officially known about French communes. */
export interface Registers {
  /** Official name by INSEE code; today's communes only. */
  readonly names: ReadonlyMap<string, string>;
  /** GeoNames positions by INSEE code; communes of under about 500 people have none. */
  readonly positions: ReadonlyMap<string, readonly Position[]>;
  /** The communes that share an intercommunality with a commune, itself included, by INSEE code. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

const communesSchema = z.array(z.object({ code: z.string(), nom: z.string(), type: z.string() }));
const groupsSchema = z.array(z.object({ membres: z.array(z.object({ code: z.string() })) }));

/**
 * @param communes parsed communes.json of the official register
 * @param groups parsed epci.json of the official register
 * @param geoNames text of GeoNames' cities500.txt
 */
export function buildRegisters(communes: unknown, groups: unknown, geoNames: string): Registers {
  const current = communesSchema.parse(communes).filter((commune) => commune.type === 'commune-actuelle');
  const neighbours = new Map<string, readonly string[]>();
  for (const { membres } of groupsSchema.parse(groups)) {
    const codes = membres.map((member) => member.code);
    for (const code of codes) neighbours.set(code, codes);
  }
  return {
    names: new Map(current.map((commune) => [commune.code, commune.nom])),
    positions: parseGeoNames(geoNames),
    neighbours,
  };
}

/*
 * Columns of a GeoNames table, counted from 0: https://download.geonames.org/export/dump/
 * In France the fourth level of administration is the commune, by INSEE code.
 */
const column = { latitude: 4, longitude: 5, country: 8, commune: 13 };

function parseGeoNames(text: string): ReadonlyMap<string, readonly Position[]> {
  const positions = new Map<string, readonly Position[]>();
  for (const line of text.split('\n')) {
    if (!line.includes('\tFR\t')) continue;
    const cells = line.split('\t');
    const code = cells[column.commune] ?? '';
    const position = positionSchema.safeParse([
      Number(cells[column.longitude]),
      Number(cells[column.latitude]),
    ]);
    if (cells[column.country] !== 'FR' || code === '' || !position.success) continue;
    positions.set(code, [...(positions.get(code) ?? []), position.data]);
  }
  return positions;
}
