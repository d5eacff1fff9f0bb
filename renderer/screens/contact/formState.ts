import { suggestEmail } from '../../domain/emailSuggestion.ts';
import { type Field, type FieldErrors, errorsOf, fields } from './checkFields.ts';
import type { Message } from './messages.ts';

/** What a visitor has typed and ticked. It lives as long as the screen does, nowhere else. */
export interface ContactForm {
  /** UUID version 7, made when the form opened: sending twice stores once. */
  readonly id: string;
  readonly step: 'who' | 'consent';
  readonly typed: Readonly<Record<Field, string>>;
  /** Fields that were left at least once: only these show an error. */
  readonly left: readonly Field[];
  /** The address the way on was held for once, to show what was probably meant. */
  readonly heldFor: string | null;
  readonly newsletter: readonly string[];
  readonly sendTrip: boolean;
  readonly sixteenOrOver: boolean;
  readonly saving: boolean;
  readonly message: Message | null;
}

export type ContactAction =
  | { readonly type: 'typed'; readonly field: Field; readonly text: string }
  | { readonly type: 'left'; readonly field: Field }
  | { readonly type: 'nextPressed' }
  | { readonly type: 'backPressed' }
  | { readonly type: 'officeToggled'; readonly id: string }
  | { readonly type: 'allToggled'; readonly ids: readonly string[] }
  | { readonly type: 'tripToggled' }
  | { readonly type: 'sixteenToggled' }
  | { readonly type: 'savingStarted' }
  | { readonly type: 'refused'; readonly message: Message };

/** An empty form: nothing typed, nothing ticked. */
export function newForm(id: string): ContactForm {
  return {
    ...{ id, step: 'who', typed: { firstName: '', email: '', origin: '' }, left: [], heldFor: null },
    ...{ newsletter: [], sendTrip: false, sixteenOrOver: false, saving: false, message: null },
  };
}

/** The one reducer of the form. While a contact is being saved nothing but the outcome changes it. */
export function reduceForm(form: ContactForm, action: ContactAction): ContactForm {
  if (form.saving && action.type !== 'refused') return form;
  switch (action.type) {
    case 'typed':
      return { ...form, typed: { ...form.typed, [action.field]: action.text } };
    case 'left':
      return { ...form, left: [...new Set([...form.left, action.field])] };
    case 'nextPressed':
      return goOn({ ...form, left: fields });
    case 'backPressed':
      return { ...form, step: 'who', message: null };
    case 'officeToggled':
      return { ...form, message: null, newsletter: toggled(form.newsletter, action.id) };
    case 'allToggled':
      return { ...form, message: null, newsletter: allTicked(form, action.ids) ? [] : action.ids };
    case 'tripToggled':
      return { ...form, message: null, sendTrip: !form.sendTrip };
    case 'sixteenToggled':
      return { ...form, message: null, sixteenOrOver: !form.sixteenOrOver };
    case 'savingStarted':
      return { ...form, message: null, saving: true };
    case 'refused':
      return { ...form, saving: false, message: action.message };
    default:
      return action satisfies never;
  }
}

/** The errors to show now: those of fields that were left. */
export function visibleErrors(form: ContactForm): FieldErrors {
  const errors = errorsOf(form.typed);
  const shown = (field: Field) => (form.left.includes(field) ? errors[field] : null);
  return { firstName: shown('firstName'), email: shown('email'), origin: shown('origin') };
}

/** The address probably meant, once the field was left; null when there is nothing to suggest. */
export function visibleSuggestion(form: ContactForm): string | null {
  return form.left.includes('email') ? suggestEmail(form.typed.email) : null;
}

/** True when every one of these offices is ticked. */
export function allTicked(form: ContactForm, ids: readonly string[]): boolean {
  return ids.every((id) => form.newsletter.includes(id));
}

function goOn(form: ContactForm): ContactForm {
  if (Object.values(errorsOf(form.typed)).some((error) => error !== null)) return form;
  const { email } = form.typed;
  // A slip in the address loses the contact: the suggestion is shown once, then it is the visitor's word.
  if (suggestEmail(email) !== null && form.heldFor !== email) return { ...form, heldFor: email };
  return { ...form, step: 'consent' };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
