import { nearestWord } from '../../../content/schema/nearestWord.ts';
import type { Registers } from '../registers.ts';

export interface FoundCommune {
  readonly name: string;
  readonly insee: string;
}

export type CommuneSearch =
  { readonly ok: true; readonly commune: FoundCommune } | { readonly ok: false; readonly sentence: string };

/**
 * The commune somebody means by a name or an INSEE code; accents, hyphens and capitals do not matter.
 * @param departements the first two characters of the codes that are preferred where a name exists more than once
 */
export function findCommune(
  typed: string,
  { names }: Registers,
  departements: ReadonlySet<string>,
): CommuneSearch {
  const byCode = names.get(typed.trim().toUpperCase());
  if (byCode !== undefined) return { ok: true, commune: { name: byCode, insee: typed.trim().toUpperCase() } };
  const all = [...names].map(([insee, name]) => ({ insee, name }));
  const near = all.filter(({ insee }) => departements.has(insee.slice(0, 2)));
  const same = ({ name }: FoundCommune) => plain(name) === plain(typed);
  const here = near.filter(same);
  const found = here.length > 0 ? here : all.filter(same);
  const [commune] = found;
  if (commune === undefined) return { ok: false, sentence: unknown(typed, near) };
  if (found.length === 1) return { ok: true, commune };
  const choices = found.map(({ name, insee }) => `${name} ${insee}`).join(', ');
  return { ok: false, sentence: `There is more than one: ${choices}. Give the code.` };
}

function unknown(typed: string, near: readonly FoundCommune[]): string {
  const begun = plain(typed) === '' ? [] : near.filter(({ name }) => plain(name).startsWith(plain(typed)));
  const meant = nearestWord(
    plain(typed),
    near.map(({ name }) => plain(name)),
  );
  const choices = begun.length > 0 ? begun : near.filter(({ name }) => plain(name) === meant);
  const hint = choices.slice(0, 5).map(({ name, insee }) => `${name} (${insee})`);
  const meaning = hint.length === 0 ? '' : ` Did you mean ${hint.join(' or ')}?`;
  return `"${typed}" is no commune of the official register.${meaning}`;
}

/** Without accents, capitals, hyphens and apostrophes; "St" and "Ste" are written out. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}
