import { z } from 'zod';
import { type Language, localizedText } from './language.ts';

/** The texts a visitor consents to. Any change of a text needs a new version: proofs refer to it. */
export const consentTextsSchema = z.strictObject({
  version: z.string().min(1).max(40),
  /** Person to ask about the data, and where. */
  contact: localizedText(300),
  /** Beside one unticked box per office; {{office}} stands for its legal name. */
  newsletter: localizedText(240),
  /** Beside the box of the one message that carries the trip. */
  sendTrip: localizedText(240),
  /** First layer: who, why, legal basis, recipients, how long, rights. */
  notice: localizedText(900),
});
export type ConsentTexts = z.infer<typeof consentTextsSchema>;

/**
 * The exact text shown beside an office's box. The screen and the proof use this one function.
 * @param legalName the office, in full
 */
export function newsletterText(texts: ConsentTexts, language: Language, legalName: string): string {
  return texts.newsletter[language].replaceAll('{{office}}', legalName);
}
