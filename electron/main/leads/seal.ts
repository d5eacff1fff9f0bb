import { Decrypter, Encrypter } from 'age-encryption';
import { type LeadPayload, leadPayloadSchema } from './leadPayload.ts';

/** Seals a contact; answers base64 of an age file. Rejects when a recipient is not a key. */
export type Seal = (payload: LeadPayload) => Promise<string>;

/**
 * Sealing needs public keys only, so a stolen stand gives nothing away.
 * @param recipients age recipients ("age1…"): the stand's key and at least one recovery key
 */
export function sealTo(recipients: readonly string[]): Seal {
  return async (payload) => {
    // A file sealed to nobody would be written without complaint and never be opened again.
    if (recipients.length === 0) throw new Error('no recipient to seal to');
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return Buffer.from(await encrypter.encrypt(JSON.stringify(payload))).toString('base64');
  };
}

/**
 * Opens what `sealTo` closed.
 * @param identity an age private key ("AGE-SECRET-KEY-1…"), held in memory only
 * @returns the contact, or null when this key does not open it or the content is damaged
 */
export async function openSealed(sealed: string, identity: string): Promise<LeadPayload | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const text = await decrypter.decrypt(Buffer.from(sealed, 'base64'), 'text');
    return leadPayloadSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
