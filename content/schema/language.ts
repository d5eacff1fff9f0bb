import { z } from 'zod';

/** The interface and content languages, in the order they are offered. BCP 47 tags. */
export const languages = ['fr', 'es', 'en'] as const;

export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/**
 * Text that exists in every language. Plain text, NFC, no markup.
 * @param maxLength longest allowed text in any language, in characters
 */
export function localizedText(maxLength: number) {
  const text = z.string().trim().min(1).max(maxLength);
  return z.strictObject({ fr: text, es: text, en: text });
}

export type LocalizedText = Readonly<Record<Language, string>>;
