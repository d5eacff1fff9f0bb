import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadDraftSchema, looksLikeEmail } from '../../../electron/contract/leadDraft.ts';
import { buildDraft } from './buildDraft.ts';
import { type ContactForm, newForm } from './formState.ts';

const offices = ['montpellier', 'palavas', 'sete-thau'];
const shown = { language: 'fr', offices, trip: [] as string[], consentVersion: '2026-11-3' } as const;
const filled: ContactForm = {
  ...newForm('01935c5e-1234-7abc-8def-0123456789ab'),
  typed: { firstName: 'Zoé', email: 'zoe@exemple.fr', origin: '' },
  newsletter: ['sete-thau', 'montpellier'],
  sixteenOrOver: true,
};

describe('nothing is sent', () => {
  test('with nothing ticked', () => {
    expect(buildDraft({ ...filled, newsletter: [] }, shown)).toEqual({
      type: 'refuse',
      message: 'nothingTicked',
    });
  });

  test('under sixteen', () => {
    expect(buildDraft({ ...filled, sixteenOrOver: false }, shown)).toEqual({
      type: 'refuse',
      message: 'underSixteen',
    });
  });

  test('for a trip that is empty', () => {
    expect(buildDraft({ ...filled, newsletter: [], sendTrip: true }, shown)).toMatchObject({
      message: 'nothingTicked',
    });
  });

  test('for an office that is not on a tile', () => {
    expect(buildDraft({ ...filled, newsletter: ['atlantis'] }, shown)).toMatchObject({
      message: 'nothingTicked',
    });
  });
});

test('the offices are listed in the order of their tiles', () => {
  expect(buildDraft(filled, shown)).toMatchObject({
    draft: { newsletterPartners: ['montpellier', 'sete-thau'] },
  });
});

test('the trip goes along only when the visitor wants it sent', () => {
  const trip = ['pont-du-diable', 'pic-saint-loup'];
  expect(buildDraft(filled, { ...shown, trip })).toMatchObject({ draft: { sendTrip: false, trip: [] } });
  expect(buildDraft({ ...filled, sendTrip: true }, { ...shown, trip })).toMatchObject({
    draft: { sendTrip: true, trip },
  });
});

test('the same form gives the same id, so that sending twice stores once', () => {
  const ids = [buildDraft(filled, shown), buildDraft(filled, shown)].map(
    (each) => each.type === 'send' && each.draft.id,
  );
  expect(ids).toEqual([filled.id, filled.id]);
});

test('whatever is typed and ticked, a draft that is sent passes the gate unchanged', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/\p{Cc}/u.test(text));
  const email = fc.emailAddress().filter(looksLikeEmail);
  fc.assert(
    fc.property(
      word,
      email,
      word,
      fc.subarray([...offices, 'atlantis']),
      fc.boolean(),
      fc.boolean(),
      (name, mail, from, ticked, send, old) => {
        fc.pre(name.normalize('NFC').trim() !== '');
        const typed = { firstName: ` ${name}`, email: mail, origin: from.normalize('NFD').slice(0, 30) };
        const form: ContactForm = {
          ...filled,
          typed,
          newsletter: ticked,
          sendTrip: send,
          sixteenOrOver: old,
        };
        const decision = buildDraft(form, { ...shown, trip: ['pic-saint-loup'] });
        if (decision.type === 'refuse') return;
        expect(leadDraftSchema.parse(decision.draft)).toEqual(decision.draft);
        expect(old && (send || decision.draft.newsletterPartners.length > 0)).toBe(true);
      },
    ),
  );
});
