import type { OpenContact } from './contactTable.ts';
import { Refusal } from './refusal.ts';
import { openSealed } from '../main/leads/seal.ts';
import type { SealedRecord } from '../main/leads/sealedRecord.ts';

/** What a key opened. */
export interface Opened {
  readonly contacts: readonly OpenContact[];
  /** Contacts this key does not open, or whose content is not what was sealed. */
  readonly unopened: readonly SealedRecord[];
}

/**
 * Opens every contact with a private key.
 * @throws Refusal when there are contacts and the key opens none of them
 */
export async function openContacts(records: readonly SealedRecord[], identity: string): Promise<Opened> {
  const contacts: OpenContact[] = [];
  const unopened: SealedRecord[] = [];
  for (const record of records) {
    const payload = await openSealed(record.sealed, identity);
    // The id stands inside the seal too: a payload moved to another record is not this visitor's.
    if (payload === null || payload.id !== record.id) unopened.push(record);
    else contacts.push({ record, payload });
  }
  if (contacts.length === 0 && unopened.length > 0)
    throw new Refusal('This key opens none of these contacts.');
  return { contacts, unopened };
}
