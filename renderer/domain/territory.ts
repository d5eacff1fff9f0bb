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
