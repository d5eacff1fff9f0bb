import { z } from 'zod';
import { idSchema } from '../../content/schema/identifiers.ts';
import { languageSchema } from '../../content/schema/language.ts';

export const purposes = ['newsletter', 'send-trip'] as const;
/** Why somebody may be written to: an office's newsletter, or the one message that carries their trip. */
export type Purpose = (typeof purposes)[number];

/** A deliberately simple shape check: only the mail server knows which addresses exist. */
const emailPattern = /^[^\s@<>()",;:\\[\]]+@[^\s@<>()",;:\\[\]]+\.[^\s@.<>()",;:\\[\]]{2,}$/u;

const oneLine = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => !/\p{Cc}/u.test(text), 'must be one line');

/** True when the text could be an e-mail address. The form and the gate use the same rule. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && emailPattern.test(text.normalize('NFC').trim());
}

/**
 * What a visitor sends: who they are and who may write to them. Every office not listed stays refused.
 * At least one purpose must be granted, otherwise there is nothing to store.
 */
export const leadDraftSchema = z
  .strictObject({
    /** UUID version 7, made once when the form opens: sending twice stores once. */
    id: z.uuidv7(),
    language: languageSchema,
    firstName: oneLine(60).pipe(z.string().min(1)),
    email: oneLine(254).refine(looksLikeEmail, 'must be an e-mail address'),
    /** Country or postcode as typed; empty when not given. */
    origin: oneLine(40),
    /** Ids of the partners that may send their newsletter. */
    newsletterPartners: z.array(idSchema).max(40),
    sendTrip: z.boolean(),
    sixteenOrOver: z.literal(true),
    /** Place ids of the visitor's trip, in order. */
    trip: z.array(idSchema).max(60),
    /** Version of the consent texts that were on screen. */
    consentVersion: z.string().min(1).max(40),
  })
  .refine((draft) => draft.sendTrip || draft.newsletterPartners.length > 0, 'nothing was granted')
  .refine(
    (draft) => new Set(draft.newsletterPartners).size === draft.newsletterPartners.length,
    'an office is listed twice',
  );

export type LeadDraft = z.infer<typeof leadDraftSchema>;
