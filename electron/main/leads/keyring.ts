import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { wrapIdentity } from './passphrase.ts';

const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'must be an age public key');

/** recipients.json: whom contacts are sealed to. Public keys only; all that capturing needs. */
export const recipientsSchema = z.strictObject({
  version: z.literal(1),
  stand: recipientSchema,
  /** Keys kept away from the stand: a forgotten passphrase must not cost the contacts. */
  recovery: z.array(recipientSchema).min(1),
});
export type Recipients = z.infer<typeof recipientsSchema>;

/** Every key a contact is sealed to. */
export function allRecipients(recipients: Recipients): readonly string[] {
  return [recipients.stand, ...recipients.recovery];
}

/** A fresh set of keys. Private keys exist only wrapped, as age files (armored). */
export interface Keyring {
  readonly recipients: Recipients;
  readonly stand: string;
  readonly recovery: string;
}

/**
 * Makes the keys of a stand.
 * @param workFactor base-2 logarithm of scrypt's cost; see passphrase.ts
 */
export async function createKeyring(passphrase: string, workFactor: number): Promise<Keyring> {
  const [stand, recovery] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  return {
    recipients: {
      version: 1,
      stand: await identityToRecipient(stand),
      recovery: [await identityToRecipient(recovery)],
    },
    stand: await wrapIdentity(stand, passphrase, workFactor),
    recovery: await wrapIdentity(recovery, passphrase, workFactor),
  };
}
