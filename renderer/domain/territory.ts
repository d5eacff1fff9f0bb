import type { Content } from '../../content/schema/content.ts';
import type { Partner } from '../../content/schema/partner.ts';

/** The picture that stands for a territory: file below content/media, or null when there is none. */
export function territoryPicture(partner: Partner, { destination }: Content): string | null {
  const landscape = destination.landscapes.find(({ id }) => id === partner.landscapes[0]);
  return partner.poster ?? landscape?.picture ?? null;
}

/** An office's address on the web as one says it: without scheme and without www. */
export function siteName({ web }: Partner): string {
  return new URL(web).hostname.replace(/^www\./, '');
}

/** A name of two parts as it is set: a line never begins with the dash between them. */
export function setName(name: string): string {
  return name.replaceAll(' - ', '\u00a0- ');
}

/** The territories before and after one. The order is a round, so that none is the first or the last. */
interface Neighbours {
  readonly previous: Partner;
  readonly next: Partner;
}

/** @returns null when there is no other territory */
export function neighboursOf(partner: Partner, partners: readonly Partner[]): Neighbours | null {
  const at = partners.findIndex(({ id }) => id === partner.id);
  const previous = partners.at(at - 1);
  const next = partners[(at + 1) % partners.length];
  if (at < 0 || partners.length < 2 || previous === undefined || next === undefined) return null;
  return { previous, next };
}
