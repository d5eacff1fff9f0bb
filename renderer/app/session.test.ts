import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Session, type SessionAction, newSession, reduceSession } from './session.ts';

const actions: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.constantFrom<SessionAction>(
    { type: 'woken' },
    { type: 'woken', language: 'es' },
    { type: 'languageChosen', language: 'en' },
    { type: 'choiceToggled', choice: { dimension: 'themes', value: 'family' } },
    { type: 'choiceToggled', choice: { dimension: 'stay', value: 'weekend' } },
    { type: 'choiceToggled', choice: { dimension: 'within', value: 60 } },
    { type: 'choiceToggled', choice: { dimension: 'free', value: true } },
    { type: 'panelChosen', panel: 'search' },
    { type: 'panelChosen', panel: 'wishes' },
    { type: 'searched', found: [{ kind: 'place', id: 'musee-fabre' }] },
    { type: 'tripRestored' },
    { type: 'stopAdded', placeId: 'musee-fabre' },
    { type: 'stopAdded', placeId: 'pont-du-diable' },
    { type: 'stopRemoved', placeId: 'musee-fabre' },
    { type: 'stopMoved', placeId: 'pont-du-diable', steps: -1 },
    { type: 'tripReplaced', trip: ['pont-du-diable', 'musee-fabre'] },
    { type: 'tripOpened' },
    { type: 'tripClosed' },
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
      fc.pre(['map', 'place', 'territory', 'trip'].includes(before.screen.name));
      const closing = ({ screen }: Session): SessionAction =>
        screen.name === 'trip' ? { type: 'tripClosed' } : closes;
      const after = [1, 2].reduce((session) => reduceSession(session, closing(session), 'fr'), before);
      expect(after).toEqual({ ...before, screen: { name: 'map' } });
    }),
  );
});

test('who chooses a theme among the territories is shown the places of it', () => {
  const among = play([{ type: 'woken' }, { type: 'viewChosen', view: 'territories' }]);
  const chosen = reduceSession(
    among,
    { type: 'choiceToggled', choice: { dimension: 'themes', value: 'family' } },
    'fr',
  );
  expect(chosen).toMatchObject({ view: 'list', filter: { themes: ['family'] } });
  // On the map it stays the map.
  const map = play([
    { type: 'woken' },
    { type: 'choiceToggled', choice: { dimension: 'themes', value: 'family' } },
  ]);
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
    { type: 'choiceToggled', choice: { dimension: 'themes', value: 'family' } },
    { type: 'contactOpened' },
    { type: 'leadSaved', firstName: 'Zoé' },
    { type: 'mapShown' },
  ]);
  expect(session).toMatchObject({ screen: { name: 'map' }, language: 'es', filter: { themes: ['family'] } });
});

test('a card opened from the notebook leads back to it, and the notebook to where it was opened', () => {
  const way: readonly SessionAction[] = [
    { type: 'woken' },
    visits('musee-fabre'),
    { type: 'stopAdded', placeId: 'musee-fabre' },
    { type: 'tripOpened' },
  ];
  expect(play([...way, { type: 'tripClosed' }]).screen).toEqual(play(way.slice(0, 2)).screen);
  expect(play([...way, visits('musee-fabre'), closes]).screen.name).toBe('trip');
  // From card to card, the way back is the notebook still.
  expect(play([...way, visits('musee-fabre'), visits('pont-du-diable'), closes]).screen.name).toBe('trip');
});

test('a trip that was replaced can be had back, until the new one is changed', () => {
  const replaced = play([
    { type: 'woken' },
    { type: 'stopAdded', placeId: 'musee-fabre' },
    { type: 'tripReplaced', trip: ['pont-du-diable'] },
  ]);
  const restored = reduceSession(replaced, { type: 'tripRestored' }, 'fr');
  expect(restored).toMatchObject({ trip: ['musee-fabre'], tripBefore: null });
  const changed = reduceSession(replaced, { type: 'stopAdded', placeId: 'lac-du-salagou' }, 'fr');
  expect(reduceSession(changed, { type: 'tripRestored' }, 'fr').trip).toEqual([
    'pont-du-diable',
    'lac-du-salagou',
  ]);
});

test('what a search found is gone with it', () => {
  const found = play([
    { type: 'woken' },
    { type: 'panelChosen', panel: 'search' },
    { type: 'searched', found: [{ kind: 'place', id: 'musee-fabre' }] },
  ]);
  expect(found.found).toHaveLength(1);
  expect(reduceSession(found, { type: 'panelChosen', panel: 'mood' }, 'fr').found).toBeNull();
  // A late answer to a search that is closed changes nothing.
  const closed = reduceSession(found, { type: 'panelChosen', panel: 'mood' }, 'fr');
  expect(reduceSession(closed, { type: 'searched', found: [] }, 'fr')).toEqual(closed);
});
