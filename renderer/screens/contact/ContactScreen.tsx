import { useEffect, useReducer, useRef, useState } from 'react';
import type { ConsentTexts } from '../../../content/schema/consent.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import type { Result } from '../../../electron/contract/result.ts';
import { ConsentStep } from './ConsentStep.tsx';
import styles from './ContactScreen.module.css';
import { WhoStep } from './WhoStep.tsx';
import { type Draft, buildDraft } from './buildDraft.ts';
import { newForm, reduceForm } from './formState.ts';
import { type Message, messageFor } from './messages.ts';

export interface ContactScreenProps {
  readonly language: Language;
  /** The offices shown, in the order of their tiles. */
  readonly partners: readonly Partner[];
  readonly consent: ConsentTexts;
  /** Place ids of the visitor's trip, in order; empty when there is none. */
  readonly trip: readonly string[];
  /** Saves a contact; succeeds only once it is safe. On success the screen waits to be replaced. */
  readonly onSend: (draft: Draft) => Promise<Result<{ readonly sequence: number }>>;
  readonly onCancel: () => void;
  /** A new UUID version 7. */
  readonly newId: () => string;
}

/** Two steps: who I am, then who may write to me. Everything typed is gone when the screen is. */
export function ContactScreen({
  language,
  partners,
  consent,
  trip,
  onSend,
  onCancel,
  newId,
}: ContactScreenProps) {
  const [id] = useState(newId);
  const [form, dispatch] = useReducer(reduceForm, id, newForm);
  const sending = useRef(false);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const send = async () => {
    // Two taps within one frame must not send twice, even before the button has changed.
    if (sending.current) return;
    const offices = partners.map((partner) => partner.id);
    const decision = buildDraft(form, { language, offices, trip, consentVersion: consent.version });
    if (decision.type === 'refuse') return dispatch({ type: 'refused', message: decision.message });
    sending.current = true;
    dispatch({ type: 'savingStarted' });
    const message = await outcome(onSend(decision.draft));
    if (message === null || !shown.current) return;
    sending.current = false;
    dispatch({ type: 'refused', message });
  };

  return (
    <section className={styles['screen']} data-step={form.step}>
      {form.step === 'who' ? (
        <WhoStep form={form} dispatch={dispatch} language={language} onCancel={onCancel} />
      ) : (
        <ConsentStep
          {...{ form, dispatch, language, partners, consent, onCancel }}
          hasTrip={trip.length > 0}
          onSend={() => void send()}
        />
      )}
    </section>
  );
}

/** null when the contact is safe, otherwise what to tell the visitor; a broken bridge counts as a failure of ours. */
async function outcome(saving: Promise<Result<unknown>>): Promise<Message | null> {
  try {
    const result = await saving;
    return result.ok ? null : messageFor(result.code);
  } catch {
    return 'failed';
  }
}
