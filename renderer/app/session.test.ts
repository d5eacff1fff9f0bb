import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SessionAction, newSession, reduceSession } from './session.ts';

const actions: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.constantFrom<SessionAction>(
    { type: 'woken' },
    { type: 'woken', language: 'es' },
    { type: 'languageChosen', language: 'en' },
    { type: 'themeToggled', theme: 'family' },
    { type: 'stayChosen', stay: 'weekend' },
    { type: 'stayChosen', stay: null },
    { type: 'filterCleared' },
    { type: 'viewChosen', view: 'list' },
    { type: 'accessToggled', what: 'text' },
    { type: 'accessToggled', what: 'contrast' },
    { type: 'accessToggled', what: 'reach' },
    { type: 'accessToggled', what: 'motion' },
    { type: 'placeOpened', placeId: 'pont-du-diable' },
    { type: 'mapShown' },
    { type: 'contactOpened' },
    { type: 'contactClosed' },
    { type: 'leadSaved', firstName: 'Zoé' },
    { type: 'idleWarned' },
    { type: 'stayed' },
    { type: 'staffRequested' },
  ),
);
const play = (list: readonly SessionAction[]) =>
  list.reduce((session, action) => reduceSession(session, action, 'fr'), newSession('fr'));

test('whatever a visitor did, the next one finds nothing of it', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (list) => {
      const before = play(list);
      const after = reduceSession(before, { type: 'finished' }, 'fr');
      expect(after).toEqual(newSession('fr', before.visitor + 1));
    }),
  );
});

test('leaving the form leads back to where it was opened', () => {
  const place: SessionAction = { type: 'placeOpened', placeId: 'pont-du-diable' };
  const session = play([
    { type: 'woken' },
    place,
    { type: 'contactOpened' },
    { type: 'contactOpened' },
    { type: 'contactClosed' },
  ]);
  expect(session.screen).toEqual({ name: 'place', placeId: 'pont-du-diable' });
});

test('a language chosen on the attract screen wakes the kiosk in that language', () => {
  expect(play([{ type: 'woken', language: 'es' }])).toMatchObject({
    language: 'es',
    screen: { name: 'map' },
  });
});

test('nobody is warned on the attract screen', () => {
  expect(play([{ type: 'idleWarned' }]).idleWarning).toBe(false);
});

test('the warning can be answered as often as one likes, and takes nothing away', () => {
  const begun = play([{ type: 'woken' }, { type: 'accessToggled', what: 'text' }, { type: 'contactOpened' }]);
  const again: SessionAction[] = Array.from({ length: 12 }, () => [
    { type: 'idleWarned' } as const,
    { type: 'stayed' } as const,
  ]).flat();
  expect(again.reduce((session, action) => reduceSession(session, action, 'fr'), begun)).toEqual(begun);
});

test('somebody who has left a contact can go on exploring', () => {
  const session = play([
    { type: 'woken', language: 'es' },
    { type: 'themeToggled', theme: 'family' },
    { type: 'contactOpened' },
    { type: 'leadSaved', firstName: 'Zoé' },
    { type: 'mapShown' },
  ]);
  expect(session).toMatchObject({ screen: { name: 'map' }, language: 'es', filter: { themes: ['family'] } });
});
