import { looksLikeEmail } from '../../../electron/contract/leadDraft.ts';

export const fields = ['firstName', 'email', 'origin'] as const;
export type Field = (typeof fields)[number];
type FieldError = 'missing' | 'malformed';
export type FieldErrors = Readonly<Record<Field, FieldError | null>>;

/** Longest texts, in UTF-16 units: the same as the gate's. */
export const maxLengths: Readonly<Record<Field, number>> = { firstName: 60, email: 254, origin: 40 };

/** What is wrong with each field; null when all is well. The country or postcode may stay empty. */
export function errorsOf(typed: Readonly<Record<Field, string>>): FieldErrors {
  return {
    firstName: typed.firstName.trim() === '' ? 'missing' : null,
    email: typed.email.trim() === '' ? 'missing' : looksLikeEmail(typed.email) ? null : 'malformed',
    origin: null,
  };
}
