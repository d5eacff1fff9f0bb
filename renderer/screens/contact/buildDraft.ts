import type { z } from 'zod';
import type { Language } from '../../../content/schema/language.ts';
import type { leadDraftSchema } from '../../../electron/contract/leadDraft.ts';
import type { ContactForm } from './formState.ts';
import type { Message } from './messages.ts';

/** What is handed to the gate. */
export type Draft = z.input<typeof leadDraftSchema>;

/** What was on screen when the visitor decided. */
interface Shown {
  readonly language: Language;
  /** Ids of the offices on the tiles, in their order. */
  readonly offices: readonly string[];
  /** Ids of the places of the visitor's trip, in order; empty when there is none. */
  readonly trip: readonly string[];
  readonly consentVersion: string;
}

type Decision =
  { readonly type: 'send'; readonly draft: Draft } | { readonly type: 'refuse'; readonly message: Message };

/**
 * Decides what "send" does: nothing without a granted purpose, nothing under sixteen. The trip goes along only when
 * the visitor wants it sent: without that purpose there is no reason to keep it beside a name.
 */
export function buildDraft(form: ContactForm, { language, offices, trip, consentVersion }: Shown): Decision {
  const newsletterPartners = offices.filter((id) => form.newsletter.includes(id));
  const sendTrip = form.sendTrip && trip.length > 0;
  if (newsletterPartners.length === 0 && !sendTrip) return { type: 'refuse', message: 'nothingTicked' };
  if (!form.sixteenOrOver) return { type: 'refuse', message: 'underSixteen' };
  return {
    type: 'send',
    draft: {
      ...{ id: form.id, language, newsletterPartners, sendTrip, sixteenOrOver: true, consentVersion },
      firstName: oneLine(form.typed.firstName),
      email: oneLine(form.typed.email),
      origin: oneLine(form.typed.origin),
      trip: sendTrip ? [...trip] : [],
    },
  };
}

function oneLine(text: string): string {
  return text.normalize('NFC').trim();
}
