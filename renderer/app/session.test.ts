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
    { type: 'viewChosen', view: 'territories' },
    { type: 'placeOpened', placeId: 'pont-du-diable' },
    { type: 'placeOpened', placeId: 'musee-fabre' },
    { type: 'territoryOpened', partnerId: 'montpellier' },
    { type: 'territoryOpened', partnerId: 'sete-thau' },
    { type: 'cardClosed' },
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
  expect(session.screen).toEqual({ name: 'place', placeId: 'pont-du-diable', from: null });
});

const opens = (partnerId: string): SessionAction => ({ type: 'territoryOpened', partnerId });
const visits = (placeId: string): SessionAction => ({ type: 'placeOpened', placeId });
const closes: SessionAction = { type: 'cardClosed' };
const screensOf = (...list: SessionAction[]) => play([{ type: 'woken' }, ...list]).screen;

test('a place opened from a territory leads back to it, and the territory to the map', () => {
  const way = [opens('montpellier'), visits('musee-fabre')];
  expect(screensOf(...way, closes)).toMatchObject({ name: 'territory', partnerId: 'montpellier' });
  expect(screensOf(...way, closes, closes)).toEqual({ name: 'map' });
  // Its territory is the way back, not a way on.
  expect(screensOf(...way, opens('montpellier'), closes)).toEqual({ name: 'map' });
});

test('a territory opened from a place leads back to it, and the place to the map', () => {
  const way = [visits('musee-fabre'), opens('montpellier')];
  expect(screensOf(...way, closes)).toMatchObject({ name: 'place', placeId: 'musee-fabre' });
  expect(screensOf(...way, closes, closes)).toEqual({ name: 'map' });
  // The next territory does not belong to that place.
  expect(screensOf(...way, opens('sete-thau'), closes)).toEqual({ name: 'map' });
  expect(screensOf(...way, opens('montpellier'), closes)).toMatchObject({ name: 'place' });
});

test('from place to place on the map, the way back to the territory stays', () => {
  expect(screensOf(opens('montpellier'), visits('musee-fabre'), visits('pont-du-diable'), closes)).toEqual(
    screensOf(opens('montpellier')),
  );
});

test('wherever somebody has wandered, the map is never more than two closed cards away', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 40 }), (list) => {
      const before = play(list);
      fc.pre(['map', 'place', 'territory'].includes(before.screen.name));
      const after = [closes, closes].reduce(
        (session, action) => reduceSession(session, action, 'fr'),
        before,
      );
      expect(after).toEqual({ ...before, screen: { name: 'map' } });
    }),
  );
});

test('who chooses a theme among the territories is shown the places of it', () => {
  const among = play([{ type: 'woken' }, { type: 'viewChosen', view: 'territories' }]);
  const chosen = reduceSession(among, { type: 'themeToggled', theme: 'family' }, 'fr');
  expect(chosen).toMatchObject({ view: 'list', filter: { themes: ['family'] } });
  // On the map it stays the map.
  const map = play([{ type: 'woken' }, { type: 'themeToggled', theme: 'family' }]);
  expect(map.view).toBe('map');
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
