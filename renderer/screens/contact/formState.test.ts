import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactAction, newForm, reduceForm, visibleErrors, visibleSuggestion } from './formState.ts';

const id = '01935c5e-1234-7abc-8def-0123456789ab';
const after = (...actions: readonly ContactAction[]) => actions.reduce(reduceForm, newForm(id));
const typed = (field: 'firstName' | 'email' | 'origin', text: string) =>
  ({ type: 'typed', field, text }) as const;
const left = (field: 'firstName' | 'email' | 'origin') => ({ type: 'left', field }) as const;
const next = { type: 'nextPressed' } as const;
const who = [typed('firstName', 'Zoé'), typed('email', 'zoe@exemple.fr')] as const;

test('a new form has nothing typed and nothing ticked', () => {
  const form = newForm(id);
  expect(form).toMatchObject({
    id,
    step: 'who',
    newsletter: [],
    sendTrip: false,
    sixteenOrOver: false,
    saving: false,
  });
  expect(Object.values(form.typed)).toEqual(['', '', '']);
});

describe('errors', () => {
  test('stay away while the field is being typed in', () => {
    expect(visibleErrors(after(typed('email', 'zoe')))).toEqual({
      firstName: null,
      email: null,
      origin: null,
    });
  });

  test('appear on leaving the field, and only there', () => {
    expect(visibleErrors(after(typed('email', 'zoe'), left('email')))).toMatchObject({
      firstName: null,
      email: 'malformed',
    });
    expect(visibleErrors(after(left('firstName')))).toMatchObject({ firstName: 'missing', email: null });
  });

  test('vanish as soon as the text is mended, without leaving again', () => {
    expect(
      visibleErrors(after(typed('email', 'zoe'), left('email'), typed('email', 'zoe@exemple.fr'))).email,
    ).toBeNull();
  });

  test('a country is never required', () => {
    expect(visibleErrors(after(left('origin'))).origin).toBeNull();
  });
});

describe('going on', () => {
  test('with something missing stays and shows everything that is', () => {
    const form = after(next);
    expect(form.step).toBe('who');
    expect(visibleErrors(form)).toMatchObject({ firstName: 'missing', email: 'missing' });
  });

  test('a name of spaces is no name', () => {
    expect(after(typed('firstName', '  '), typed('email', 'zoe@exemple.fr'), next).step).toBe('who');
  });

  test('with a name and an address leads to the consents', () => {
    expect(after(...who, next).step).toBe('consent');
  });

  test('with a slip in the address is held once to show what was meant, then believes the visitor', () => {
    const slip = [typed('firstName', 'Zoé'), typed('email', 'zoe@gmial.com')] as const;
    const held = after(...slip, next);
    expect(held.step).toBe('who');
    expect(visibleSuggestion(held)).toBe('zoe@gmail.com');
    expect(held.typed.email).toBe('zoe@gmial.com');
    expect(after(...slip, next, next).step).toBe('consent');
  });

  test('and back keeps what was typed and ticked', () => {
    const form = after(...who, next, { type: 'officeToggled', id: 'palavas' }, { type: 'backPressed' });
    expect(form).toMatchObject({ step: 'who', typed: { firstName: 'Zoé' }, newsletter: ['palavas'] });
  });
});

test('a suggestion is shown only after the field was left', () => {
  expect(visibleSuggestion(after(typed('email', 'zoe@gmial.com')))).toBeNull();
  expect(visibleSuggestion(after(typed('email', 'zoe@gmial.com'), left('email')))).toBe('zoe@gmail.com');
});

describe('ticking', () => {
  const ids = ['montpellier', 'palavas', 'sete-thau'];

  test('an office twice leaves it empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), (taps) => {
        const form = after(...taps.map((office) => ({ type: 'officeToggled', id: office }) as const));
        for (const office of ids) {
          const odd = taps.filter((tap) => tap === office).length % 2 === 1;
          expect(form.newsletter.filter((each) => each === office)).toHaveLength(odd ? 1 : 0);
        }
      }),
    );
  });

  test('"all of them" ticks the named offices, and only when all are ticked takes them away', () => {
    const all = { type: 'allToggled', ids } as const;
    expect(after({ type: 'officeToggled', id: 'palavas' }, all).newsletter).toEqual(ids);
    expect(after(all, all).newsletter).toEqual([]);
  });

  test('"all of them" ticks neither the trip nor the age', () => {
    expect(after({ type: 'allToggled', ids })).toMatchObject({ sendTrip: false, sixteenOrOver: false });
  });

  test('anything takes the message away', () => {
    const refused = { type: 'refused', message: 'nothingTicked' } as const;
    expect(after(refused).message).toBe('nothingTicked');
    for (const action of [{ type: 'tripToggled' }, { type: 'sixteenToggled' }] as const)
      expect(after(refused, action).message).toBeNull();
  });
});

test('while a contact is being saved nothing changes but the outcome', () => {
  const saving = after(...who, next, { type: 'savingStarted' });
  for (const action of [typed('email', 'x'), { type: 'tripToggled' }, { type: 'backPressed' }] as const)
    expect(reduceForm(saving, action)).toBe(saving);
  const failed = reduceForm(saving, { type: 'refused', message: 'notKept' });
  expect(failed).toMatchObject({ saving: false, message: 'notKept', typed: saving.typed, id });
});
