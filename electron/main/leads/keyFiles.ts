import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveAside, replaceFile } from '../files/wholeFiles.ts';
import { makePrivateFolder } from './durableFiles.ts';
import { allRecipients, createKeyring, recipientsSchema } from './keyring.ts';

/**
 * The demonstration passphrase is printed in the README, so no amount of scrypt protects it: 2^15 keeps the first
 * start quick on a small machine and still walks the same path as a real stand (2^18, passphrase.ts).
 */
const demonstrationWorkFactor = 15;

const names = { stand: 'stand.age', recovery: 'recovery.age', recipients: 'recipients.json' } as const;

/** `missing`: never set up. `broken`: there, but not to be trusted. */
export type RecipientsRead =
  | { readonly kind: 'ready'; readonly recipients: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly detail: string };

/**
 * The keys contacts are sealed to.
 * @param folder the profile's folder of keys
 */
export function readRecipients(folder: string): RecipientsRead {
  const file = join(folder, names.recipients);
  try {
    if (!existsSync(file)) return { kind: 'missing' };
    const { data } = recipientsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (data === undefined)
      return { kind: 'broken', detail: `${names.recipients}: not a list of public keys` };
    return { kind: 'ready', recipients: allRecipients(data) };
  } catch (error) {
    return {
      kind: 'broken',
      detail: `${names.recipients}: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/**
 * Makes the keys of the demonstration profile at its first start and answers the recipients; later starts only read.
 * Keys that are incomplete or damaged are moved aside, never overwritten: contacts may be sealed to them.
 * Only here is the recovery key kept on the machine, for want of a person who could take it away.
 * Rejects with the system's error when the folder cannot be written.
 */
export async function ensureDemonstrationKeys(
  folder: string,
  passphrase: string,
  now: Date,
): Promise<readonly string[]> {
  const known = readRecipients(folder);
  const complete = Object.values(names).every((name) => existsSync(join(folder, name)));
  if (known.kind === 'ready' && complete) return known.recipients;

  makePrivateFolder(folder);
  for (const name of Object.values(names)) {
    const file = join(folder, name);
    if (existsSync(file)) moveAside(file, now);
  }
  const keyring = await createKeyring(passphrase, demonstrationWorkFactor);
  replaceFile(join(folder, names.stand), keyring.stand);
  replaceFile(join(folder, names.recovery), keyring.recovery);
  // Last: a set without it counts as unfinished.
  replaceFile(join(folder, names.recipients), `${JSON.stringify(keyring.recipients, null, 2)}\n`);
  return allRecipients(keyring.recipients);
}
