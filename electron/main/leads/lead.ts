import { createHash } from 'node:crypto';
import { type ConsentTexts, newsletterText } from '../../../content/schema/consent.ts';
import type { LeadDraft, Purpose } from '../../contract/leadDraft.ts';
import type { LeadPayload, Proof } from './leadPayload.ts';

/** An office as it stands on the form. */
interface Office {
  readonly id: string;
  readonly legalName: string;
}

/** What surrounds a contact at the moment it is saved. */
export interface LeadContext {
  readonly kioskId: string;
  readonly event: string;
  readonly appBuild: string;
  readonly now: Date;
  /** Minutes to add to UTC for the local time of the stand. */
  readonly offsetMinutes: number;
  /** False when the machine's clock looks wrong: the order of contacts then rests on their sequence numbers. */
  readonly clockTrusted: boolean;
}

/** What was on screen when the visitor agreed. */
export interface ShownForm {
  readonly consent: ConsentTexts;
  /** Every office that stood on the form, in the order shown. */
  readonly offices: readonly Office[];
  /** The office that sends the trip. */
  readonly coordinator: Office;
}

/** Stays in clear, for counting without the private key. Nothing here names a person. */
export interface LeadMetadata {
  readonly id: string;
  readonly kioskId: string;
  readonly event: string;
  readonly language: string;
  readonly savedAtUtc: string;
  readonly offsetMinutes: number;
  readonly clockTrusted: boolean;
  readonly appBuild: string;
  readonly trip: readonly string[];
}

interface Lead {
  readonly metadata: LeadMetadata;
  readonly payload: LeadPayload;
}

/** `reason` is for the log and holds nothing personal. */
export type LeadDecision =
  { readonly ok: true; readonly lead: Lead } | { readonly ok: false; readonly reason: string };

/**
 * Turns what a visitor sent into what is kept, with one proof per purpose and office shown.
 * Refuses consent to an office that was not on the form, and consent to texts that are no longer the current ones:
 * neither could be proved.
 */
export function makeLead(draft: LeadDraft, shown: ShownForm, context: LeadContext): LeadDecision {
  if (draft.consentVersion !== shown.consent.version) {
    return {
      ok: false,
      reason: `consent texts ${draft.consentVersion} are not the current ${shown.consent.version}`,
    };
  }
  const shownIds = new Set(shown.offices.map((office) => office.id));
  const unknown = draft.newsletterPartners.find((id) => !shownIds.has(id));
  if (unknown !== undefined) return { ok: false, reason: `office ${unknown} was not on the form` };

  const savedAtUtc = context.now.toISOString();
  const { kioskId, event, appBuild, offsetMinutes, clockTrusted } = context;
  const { id, language, firstName, email, origin, trip, sixteenOrOver } = draft;
  const proof = (office: Office, purpose: Purpose, granted: boolean, text: string): Proof => ({
    office: office.id,
    legalName: office.legalName,
    purpose,
    granted,
    language,
    textVersion: shown.consent.version,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    defaultState: 'unticked',
    appBuild,
    savedAtUtc,
  });
  const proofs = shown.offices.map((office) =>
    proof(
      office,
      'newsletter',
      draft.newsletterPartners.includes(office.id),
      newsletterText(shown.consent, language, office.legalName),
    ),
  );
  proofs.push(proof(shown.coordinator, 'send-trip', draft.sendTrip, shown.consent.sendTrip[language]));
  return {
    ok: true,
    lead: {
      metadata: { id, kioskId, event, language, savedAtUtc, offsetMinutes, clockTrusted, appBuild, trip },
      payload: { version: 1, id, firstName, email, origin, trip, sixteenOrOver, proofs },
    },
  };
}
