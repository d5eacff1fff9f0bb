import { z } from 'zod';
import { languageSchema } from '../../../content/schema/language.ts';
import { purposes } from '../../contract/leadDraft.ts';

/**
 * What shows, years later, that somebody agreed (or did not): GDPR art. 7(1) puts the burden of proof on the office.
 * One per purpose and office that stood on the form.
 */
const proofSchema = z.strictObject({
  /** Partner id. */
  office: z.string().min(1),
  /** Name as it stood on the form that day; an office may change its name later. */
  legalName: z.string().min(1),
  purpose: z.enum(purposes),
  granted: z.boolean(),
  /** Language the text was shown in. */
  language: languageSchema,
  textVersion: z.string().min(1),
  /** SHA-256 (hex) of the UTF-8 bytes of the exact text shown. */
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How the box stood before the visitor touched it. */
  defaultState: z.literal('unticked'),
  appBuild: z.string().min(1),
  /** UTC, ISO 8601 with milliseconds. */
  savedAtUtc: z.iso.datetime(),
});
export type Proof = z.infer<typeof proofSchema>;

/** Everything personal of one contact. It exists in clear only in memory and behind the passphrase. */
export const leadPayloadSchema = z.strictObject({
  version: z.literal(1),
  /** The record's id again, inside the seal: a payload moved to another record is noticed. */
  id: z.string().min(1),
  firstName: z.string().min(1),
  email: z.string().min(1),
  /** Country or postcode as typed; empty when not given. */
  origin: z.string(),
  trip: z.array(z.string()),
  sixteenOrOver: z.literal(true),
  proofs: z.array(proofSchema).min(1),
});
export type LeadPayload = z.infer<typeof leadPayloadSchema>;
