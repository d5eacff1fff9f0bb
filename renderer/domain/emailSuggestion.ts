import { editDistance } from './emailDistance.ts';

/** Mail providers of our visitors, the more frequent first: of two that are equally near, the first is meant. */
export const knownDomains = [
  'gmail.com',
  'hotmail.com',
  'orange.fr',
  'hotmail.fr',
  'yahoo.fr',
  'outlook.com',
  'outlook.fr',
  'wanadoo.fr',
  'free.fr',
  'laposte.net',
  'sfr.fr',
  'yahoo.es',
  'yahoo.com',
  'icloud.com',
  'movistar.es',
  'telefonica.net',
] as const;

/** Real providers that look like a slip of a known one: nobody is corrected who made none. */
const alsoReal: ReadonlySet<string> = new Set([
  ...[
    'mail.com',
    'email.com',
    'ymail.com',
    'gmx.fr',
    'gmx.com',
    'gmx.net',
    'gmx.es',
    'me.com',
    'mac.com',
    'msn.com',
  ],
  ...[
    'hotmail.es',
    'hotmail.it',
    'hotmail.de',
    'hotmail.be',
    'hotmail.co.uk',
    'hotmail.ca',
    'hotmail.ch',
    'rocketmail.com',
  ],
  ...[
    'outlook.es',
    'outlook.it',
    'outlook.de',
    'outlook.be',
    'outlook.pt',
    'outlook.cat',
    'orange.es',
    'orange.be',
  ],
  ...['yahoo.it', 'yahoo.de', 'yahoo.ca', 'yahoo.in', 'yahoo.co.uk', 'sfr.com', 'sfr.net', 'orange.com'],
  ...['movistar.com', 'telefonica.com', 'telefonica.es', 'live.fr', 'live.com'],
]);

/**
 * The address somebody probably meant when its domain looks like a slip of a well-known one.
 * @returns the whole address with the domain mended, or null when there is nothing to suggest
 */
export function suggestEmail(email: string): string | null {
  const address = email.normalize('NFC').trim();
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  const domain = address.slice(at + 1).toLowerCase();
  if (domain === '' || (knownDomains as readonly string[]).includes(domain) || alsoReal.has(domain))
    return null;
  const meant = forgottenEnding(domain) ?? nearest(domain);
  return meant === undefined ? null : `${address.slice(0, at)}@${meant}`;
}

/** These have one ending only: any other is a slip. */
const oneEnding: readonly string[] = ['gmail', 'icloud'];

/** `gmail`, `gmail.` or `gmail.fr` for `gmail.com`. */
function forgottenEnding(domain: string): string | undefined {
  const [name = '', ending = ''] = domain.split('.', 2);
  if (ending !== '' && !oneEnding.includes(name)) return undefined;
  return knownDomains.find((known) => known.split('.')[0] === name);
}

/** The known domain within one slip of a short domain, two of a long one. */
function nearest(domain: string): string | undefined {
  const near = knownDomains
    .map((known) => ({ known, distance: editDistance(domain, known) }))
    .filter(({ known, distance }) => distance <= (known.length < 9 ? 1 : 2));
  // The sort is stable: among equals the more frequent provider stays first.
  return near.sort((one, two) => one.distance - two.distance)[0]?.known;
}
